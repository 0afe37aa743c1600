import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, OverlayArrow, Tooltip, TooltipTrigger } from 'react-aria-components';
import { DOUBT_DASH } from '../../drawing/glyph.ts';
import { statusWords } from '../../drawing/words.ts';
import type { ClaimRow } from '../../http/api.ts';
import type { ControlItem } from '../../picture/schema.ts';
import { useClaimsById } from '../state/api.ts';
import { useCase } from '../state/case.tsx';
import { SelectLink } from './links.tsx';
import { modalityWords, voiceWords, words } from './words.ts';
import './evidence.css';

/** A quote with who says it, where and when. The whole card leads to the sentence in its report. */
export function Evidence({ row, against = false }: { readonly row: ClaimRow; readonly against?: boolean }) {
  const { claim, judgement } = row;
  const modality = modalityWords(claim.modality);
  return (
    <SelectLink to={{ kind: 'claim', id: claim.id }} className={against ? 'evidence against' : 'evidence'}>
      <q>{claim.evidence[0]?.quote}</q>
      <span className="voice">
        {modality && <em>{modality}. </em>}
        {voiceWords(row)}
        {judgement &&
          ` · ${judgement.verdict === 'reject' ? 'rejected' : judgement.verdict === 'amend' ? 'amended' : 'accepted'} by ${judgement.by}: ${judgement.why}`}
      </span>
    </SelectLink>
  );
}

export function EvidenceList({
  support,
  against = [],
}: {
  readonly support: readonly string[];
  readonly against?: readonly string[];
}) {
  const rows = useClaimsById([...support, ...against]);
  const of = (ids: readonly string[]): ClaimRow[] => ids.flatMap((id) => rows.find((row) => row.claim.id === id) ?? []);
  const [pro, contra] = [of(support), of(against)];
  return (
    <div className="evidence-list">
      {against.length > 0 && <h3>{words.speaksFor}</h3>}
      {pro.map((row) => (
        <Evidence key={row.claim.id} row={row} />
      ))}
      {contra.length > 0 && <h3 className="against">{words.speaksAgainst}</h3>}
      {contra.map((row) => (
        <Evidence key={row.claim.id} row={row} against />
      ))}
    </div>
  );
}

interface Backed {
  readonly support: readonly string[];
  readonly against: readonly string[];
  readonly status: ControlItem['status'];
  readonly stale: boolean;
  readonly roots: readonly string[];
}

/** The day on which the latest support was published. */
function heardOf(rows: readonly ClaimRow[], support: readonly string[]): string | null {
  return rows
    .filter((row) => support.includes(row.claim.id))
    .reduce<string | null>(
      (latest, row) => (row.known && (!latest || row.known.end > latest) ? row.known.end : latest),
      null,
    );
}

/** The status spelled out behind the line that stands for it; pointing at it or focusing it shows quote, voice and date. */
export function StatusLine({ item }: { readonly item: Backed }) {
  const { names } = useCase();
  const rows = useClaimsById(item.support);
  const first = rows.at(-1);
  const line = (
    <>
      <DoubtLine status={item.status} stale={item.stale} />
      {statusWords(item, names, heardOf(rows, item.support))}
    </>
  );
  if (!first) return <span className="status">{line}</span>;
  return (
    <TooltipTrigger delay={150} closeDelay={80}>
      <Button className="status">{line}</Button>
      <Tooltip className="quote-tip" placement="bottom start" offset={6}>
        <OverlayArrow />
        <q>{first.claim.evidence[0]?.quote}</q>
        <span className="voice">{voiceWords(first)}</span>
      </Tooltip>
    </TooltipTrigger>
  );
}

function DoubtLine({ status, stale }: Pick<Backed, 'status' | 'stale'>) {
  const dash = DOUBT_DASH[status].map((length) => length * 1.1).join(' ');
  return (
    <svg className="doubt" width="26" height="8" viewBox="0 0 26 8" aria-hidden="true" opacity={stale ? 0.45 : 1}>
      {status === 'contested' ? (
        <path d="M1 7L6 1M7 7L12 1M13 7L18 1M19 7L24 1" stroke="currentColor" strokeWidth="1.4" fill="none" />
      ) : (
        <path
          d="M1 4H25"
          stroke="currentColor"
          strokeWidth="2"
          strokeDasharray={dash || undefined}
          strokeLinecap={status === 'party-claimed' ? 'round' : 'butt'}
        />
      )}
    </svg>
  );
}

/** A line of the picture: what is so, how sure it is, and on demand the sentences behind it. */
export function Backing({ item, children }: { readonly item: Backed; readonly children: ReactNode }) {
  return (
    <Disclosure className="backing">
      {({ isExpanded }) => (
        <>
          <p className="backed">{children}</p>
          <p className="status-row">
            <StatusLine item={item} />
            <Button slot="trigger" className="why">
              {isExpanded ? words.hide : words.why}
            </Button>
          </p>
          <DisclosurePanel>
            {isExpanded && <EvidenceList support={item.support} against={item.against} />}
          </DisclosurePanel>
        </>
      )}
    </Disclosure>
  );
}
