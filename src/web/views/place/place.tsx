import type { ReactNode } from 'react';
import { rangeWords } from '../../../drawing/dates.ts';
import { placesIn } from '../../../drawing/layers.ts';
import {
  accessSentence,
  controlSentence,
  displacementSentence,
  fightingSentence,
  harmSentence,
  wayName,
} from '../../../drawing/words.ts';
import type { ControlItem } from '../../../picture/schema.ts';
import type { Place as GazetteerPlace } from '../../../vocabulary/place.ts';
import { Backing, Evidence, EvidenceList, StatusLine } from '../../parts/evidence.tsx';
import { PartyLink } from '../../parts/links.tsx';
import { Mark } from '../../parts/mark.tsx';
import { countryWords, words as shared } from '../../parts/words.ts';
import { useClaims, useTimeline } from '../../state/api.ts';
import { useCase } from '../../state/case.tsx';
import { placeKind, words } from './words.ts';
import './place.css';

/** One place: who holds it, by whose word, and everything that was ever said of it. */
export function PlacePanel({ id }: { readonly id: string }) {
  const { picture, names } = useCase();
  const { data: claims } = useClaims({ place: id, limit: 200 });
  const place =
    placesIn(picture).find((one) => one.id === id) ??
    claims?.flatMap((row) => row.claim.places.flatMap((one) => one.place ?? [])).find((one) => one.id === id);
  if (!place) return <p className="panel">{claims ? words.gone : shared.loading}</p>;
  const control = picture.control.find((item) => item.place.id === id);
  const ways = picture.access.filter((item) => item.from.id === id || item.to?.id === id);
  const people = picture.displacement.filter((item) => item.from?.id === id || item.to?.id === id);
  const harm = picture.harm.filter((item) => item.places.some((one) => one.id === id));
  const fighting = picture.fighting.filter((item) => item.places.some((one) => one.id === id));
  const disputes = picture.disputes.filter((dispute) => dispute.place?.id === id);
  return (
    <article className="panel place">
      <header>
        <p className="kicker">{whereWords(place)}</p>
        <h1>{place.name}</h1>
        {control ? <Held item={control} /> : <p className="lead">{words.nothing}</p>}
        {place.lat === null && <p className="note">{words.unlocated}</p>}
      </header>
      {disputes.map((dispute) => (
        <p className="dispute" key={dispute.why}>
          {words.disputed(dispute.why)}
        </p>
      ))}
      {control && (
        <section>
          <h2>{words.evidence}</h2>
          {control.basis === 'implied' && <p className="note">{words.implied}</p>}
          <EvidenceList support={control.support} against={control.against} />
        </section>
      )}
      <Part title={words.ways} items={ways}>
        {(item, i) => (
          <Backing item={item} key={i}>
            <b>{wayName(item)}.</b> {accessSentence(item, names)}
          </Backing>
        )}
      </Part>
      <Part title={words.people} items={people}>
        {(item, i) => (
          <Backing item={item} key={i}>
            {displacementSentence(item, names)}
          </Backing>
        )}
      </Part>
      {harm.length + fighting.length > 0 && (
        <section>
          <h2>{words.harm}</h2>
          {harm.map((item) => (
            <Backing item={item} key={`harm ${item.rule} ${item.support.join()}`}>
              {harmSentence(item, names)}
            </Backing>
          ))}
          {fighting.map((item) => (
            <Backing item={item} key={`fighting ${item.rule} ${item.support.join()}`}>
              {fightingSentence(item, names)}
            </Backing>
          ))}
        </section>
      )}
      <History id={id} />
    </article>
  );
}

function Held({ item }: { readonly item: ControlItem }) {
  const { names, colourOf } = useCase();
  const [by] = item.by;
  return (
    <>
      <p className="lead held">
        <Mark
          size={34}
          glyph={{
            kind: 'place',
            condition: item.condition,
            holders: item.holders.map(colourOf),
            by: by === undefined ? null : colourOf(by),
            status: item.status,
            stale: item.stale,
          }}
        />
        <span>{controlSentence(item, names)}</span>
      </p>
      <p>
        <StatusLine item={item} />
      </p>
      {item.holders.length > 0 && (
        <p className="parties">
          {[...new Set([...item.holders, ...item.by])].map((party) => (
            <PartyLink key={party} id={party} />
          ))}
        </p>
      )}
    </>
  );
}

function whereWords(place: GazetteerPlace): string {
  const area = place.admin1 === place.name ? null : place.admin1;
  const code = place.pcode === undefined ? null : words.pcode(place.pcode);
  return [placeKind(place.kind), area, countryWords(place.country), code]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

function Part<T>({
  title,
  items,
  children,
}: {
  readonly title: string;
  readonly items: readonly T[];
  readonly children: (item: T, i: number) => ReactNode;
}) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {items.map(children)}
    </section>
  );
}

function History({ id }: { readonly id: string }) {
  const { data: entries } = useTimeline(id);
  if (!entries || entries.length === 0) return null;
  return (
    <section>
      <h2>{words.history}</h2>
      <ol className="history">
        {entries.map((entry) => (
          <li key={entry.claim.claim.id}>
            <p className="when">{entry.start || entry.end ? rangeWords(entry.start, entry.end) : words.undated}</p>
            {entry.state && <p>{entry.state}</p>}
            <Evidence row={entry.claim} />
          </li>
        ))}
      </ol>
    </section>
  );
}
