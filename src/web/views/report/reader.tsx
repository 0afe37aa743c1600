import { useEffect, useMemo, useRef } from 'react';
import type { Claim } from '../../../vocabulary/claim.ts';
import type { Reading } from '../../../vocabulary/report.ts';
import { SelectLink } from '../../parts/links.tsx';
import { kindWords, typeWords } from '../../parts/words.ts';
import { paragraphsOf, type Segment } from './segments.ts';
import { slots, words } from './words.ts';
import './reader.css';

/** The text of a report as text, its claims underlined, the sentence of one of them lit with its parts named. */
export function Reader({ reading, focus }: { readonly reading: Reading; readonly focus: Claim | null }) {
  const paragraphs = useMemo(() => paragraphsOf(reading, focus), [reading, focus]);
  const lit = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [box, sentence] = [lit.current?.parentElement, lit.current?.querySelector<HTMLElement>('.lit')];
    if (focus && box && sentence) box.scrollTop = sentence.offsetTop - box.clientHeight / 3;
  }, [focus]);
  return (
    <div className={focus ? 'reader focused' : 'reader'} ref={lit} lang={reading.report.language}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph.start} className={`section-${paragraph.kind}`}>
          {paragraph.segments.map((segment) => (
            <Piece key={segment.start} segment={segment} focus={focus} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Piece({ segment, focus }: { readonly segment: Segment; readonly focus: Claim | null }) {
  const [claim] = segment.claims;
  const title = segment.repair ? words.repaired(segment.repair) : undefined;
  if (segment.focus) {
    return segment.slot ? (
      <mark className="lit slot" data-slot={slots[segment.slot]} title={title}>
        {segment.text}
      </mark>
    ) : (
      <mark className="lit" title={title}>
        {segment.text}
      </mark>
    );
  }
  if (!claim || claim === focus) return <span title={title}>{segment.text}</span>;
  return (
    <SelectLink to={{ kind: 'claim', id: claim.id }} className={`claimed kind-${claim.kind}`}>
      {segment.text}
      <span className="visually-hidden">
        {' '}
        ({kindWords(claim.kind)}: {typeWords(claim.type)})
      </span>
    </SelectLink>
  );
}
