import type { ReactNode } from 'react';
import { rangeWords } from '../../../drawing/dates.ts';
import { figureWords, listWords, unitWords } from '../../../drawing/words.ts';
import type { Explanation } from '../../../http/api.ts';
import type { Claim } from '../../../vocabulary/claim.ts';
import { Evidence } from '../../parts/evidence.tsx';
import { PartyLink, PlaceLink, SelectLink } from '../../parts/links.tsx';
import { kindWords, modalityWords, publishedWords, words as shared, typeWords } from '../../parts/words.ts';
import { useExplanation, useReading } from '../../state/api.ts';
import { Reader } from '../report/reader.tsx';
import { words } from './words.ts';
import './claim.css';

/** One claim: what was read, by which rule, what rests on it, and the report with the sentence lit. */
export function ClaimPanel({ id }: { readonly id: string }) {
  const { data, error } = useExplanation(id);
  if (error) return <p className="panel">{error.message}</p>;
  if (!data) return <p className="panel">{shared.loading}</p>;
  const { row, effects, others } = data;
  const { claim, report } = row;
  return (
    <article className="panel claim">
      <header>
        <p className="kicker">{kindWords(claim.kind)}</p>
        <h1>{titleOf(claim)}</h1>
        <p className="cite">
          {data.voices}
          {' · '}
          <SelectLink to={{ kind: 'report', id: report.id }}>{report.title ?? report.source}</SelectLink>
          {`, ${[report.publisher, publishedWords(report)].filter(Boolean).join(', ')}`}
        </p>
      </header>
      <InReport reportId={report.id} claimId={claim.id} />
      <section>
        <h2>{words.fields}</h2>
        <Fields explanation={data} />
      </section>
      {effects.length > 0 && (
        <section>
          <h2>{words.effects}</h2>
          <ul className="effects">
            {effects.map((effect) => (
              <li key={effect.item}>
                <span>{words.as[effect.as]}</span> {effect.item}
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h2>{words.others}</h2>
          <div className="evidence-list">
            {others.slice(0, 12).map((other) => (
              <Evidence key={other.claim.id} row={other} />
            ))}
          </div>
        </section>
      )}
    </article>
  );
}

function Fields({ explanation: { row, rule, places } }: { readonly explanation: Explanation }) {
  const { claim, judgement } = row;
  const parties = (list: Claim['agents']): ReactNode =>
    list.map((party) =>
      party.actor ? <PartyLink key={party.start} id={party.actor} /> : <span key={party.start}>{party.name}</span>,
    );
  const rows: [string, ReactNode][] = [
    [words.who, claim.agents.length > 0 && parties(claim.agents)],
    [words.whom, claim.targets.length > 0 && parties(claim.targets)],
    [
      words.where,
      claim.places.length > 0 &&
        claim.places.map((one, i) => <ClaimPlace key={`${one.role}${one.start}`} one={one} why={places[i]?.why} />),
    ],
    [
      words.when,
      claim.time &&
        `${claim.time.start || claim.time.end ? rangeWords(claim.time.start, claim.time.end) : (claim.time.partial ?? words.undated)}${claim.time.basis === 'context' ? words.context : ''}`,
    ],
    [
      words.number,
      claim.quantity &&
        `${claim.quantity.quantifier === 'about' ? 'about ' : ''}${figureWords(claim.quantity)} ${unitWords(claim.quantity.unit, claim.quantity.best)}`,
    ],
    [words.says, claim.attribution.length > 0 && parties(claim.attribution)],
    [words.modality, modalityWords(claim.modality)],
    [words.condition, claim.condition],
    [words.judged, judgement && `${judgement.verdict}: ${judgement.why} (${judgement.by})`],
    [words.sure, words.confidence(claim.confidence)],
    [
      words.rule,
      <span key="rule">
        <code>{rule.id}</code>
        {rule.definition && (
          <small>
            {rule.definition}
            {rule.warning && ` ${rule.warning}`}
          </small>
        )}
      </span>,
    ],
  ];
  return (
    <dl className="fields">
      {rows.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function ClaimPlace({ one, why }: { readonly one: Claim['places'][number]; readonly why: string | undefined }) {
  const role = one.role === 'at' ? '' : one.role === 'near' ? words.away(one.km, one.bearing) : `${one.role} `;
  return (
    <span>
      {role}
      {one.place ? <PlaceLink place={one.place} /> : `${one.name}${words.unlocated}`}
      {one.extent === 'part' && words.part}
      {why && <small>{why}</small>}
    </span>
  );
}

function InReport({ reportId, claimId }: { readonly reportId: string; readonly claimId: string }) {
  const { data } = useReading(reportId);
  if (!data) return null;
  return (
    <section className="reader-box" aria-label={words.report}>
      <Reader reading={data.reading} focus={data.reading.claims.find((claim) => claim.id === claimId) ?? null} />
    </section>
  );
}

/** `Captured: Kafr Kalbin and Kaljibrin`; with the figure where people are counted; whom it is about where no place is named. */
function titleOf({ type, places, agents, targets, quantity }: Claim): string {
  const what = typeWords(type);
  const where = listWords([...new Set(places.map((one) => one.name))]);
  const who = listWords([...new Set([...agents, ...targets].map((one) => one.name))]);
  const figure = quantity ? `${figureWords(quantity)} ${unitWords(quantity.unit, quantity.best)}` : '';
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${[figure, where || who].filter(Boolean).join(', ')}`;
}
