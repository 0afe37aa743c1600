import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { dayWords } from '../../../drawing/dates.ts';
import { unlocatedIn } from '../../../drawing/layers.ts';
import {
  accessSentence,
  displacementSentence,
  fightingSentence,
  harmSentence,
  wayName,
} from '../../../drawing/words.ts';
import type { ControlItem, Picture } from '../../../picture/schema.ts';
import { Backing, Evidence, EvidenceList } from '../../parts/evidence.tsx';
import { PartyLink, PlaceLink } from '../../parts/links.tsx';
import { useClaimsById } from '../../state/api.ts';
import { useCase } from '../../state/case.tsx';
import { relationWords, words } from './words.ts';
import './overview.css';

/** The picture of a day as a page to read: what the map shows, in words, each with its evidence. */
export function Overview() {
  const { picture, names } = useCase();
  const empty = [
    picture.control,
    picture.access,
    picture.displacement,
    picture.harm,
    picture.fighting,
    picture.relations,
    picture.service,
  ].every((items) => items.length === 0);
  return (
    <article className="panel overview">
      <header>
        <h1>{dayWords(picture.asOf)}</h1>
        <p className="lead">{picture.knownAt ? words.asKnown(dayWords(picture.knownAt)) : words.asItWas}</p>
      </header>
      {empty && <p>{words.nothing}</p>}
      <Holders picture={picture} />
      <Listed
        title={words.disputes}
        items={picture.disputes}
        of={(dispute) => (
          <div className="backing" key={dispute.subject + dispute.why}>
            <p className="backed">
              {sentenceOf(dispute.subject)} {words.disputed(dispute.why)}
            </p>
            <EvidenceList support={dispute.claims} />
          </div>
        )}
      />
      <Listed
        title={words.people}
        items={picture.displacement}
        of={(item, i) => (
          <Backing item={item} key={i}>
            {item.supersededBy ? <s>{displacementSentence(item, names)}</s> : displacementSentence(item, names)}
          </Backing>
        )}
        after={picture.notes.map((note) => (
          <p className="note" key={note.text}>
            {note.text}
          </p>
        ))}
      />
      <Listed
        title={words.ways}
        items={picture.access}
        of={(item, i) => (
          <Backing item={item} key={i}>
            <b>{wayName(item)}.</b> {accessSentence(item, names)}
          </Backing>
        )}
      />
      <Listed
        title={words.harm}
        items={picture.harm}
        of={(item, i) => (
          <Backing item={item} key={i}>
            {harmSentence(item, names)}
          </Backing>
        )}
      />
      <Listed
        title={words.fighting}
        items={picture.fighting}
        of={(item, i) => (
          <Backing item={item} key={i}>
            {fightingSentence(item, names)}
          </Backing>
        )}
      />
      <Listed
        title={words.services}
        items={picture.service}
        of={(item, i) => (
          <Backing item={item} key={i}>
            {sentenceOf(
              `${item.what} ${item.type.replaceAll('-', ' ')}${item.places[0] ? ` in ${item.places[0].name}` : ''}`,
            )}
          </Backing>
        )}
      />
      <Listed
        title={words.relations}
        items={picture.relations}
        of={(item, i) => (
          <Backing item={item} key={i}>
            <PartyLink id={item.agent} /> {relationWords(item.type)} <PartyLink id={item.target} />.
          </Backing>
        )}
      />
      <Listed
        title={words.unlocated}
        items={unlocatedIn(picture)}
        of={(place) => (
          <p key={place.id}>
            <PlaceLink place={place} />
          </p>
        )}
      />
      <Beside ids={picture.beside.map((one) => one.claim)} />
    </article>
  );
}

function sentenceOf(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

const NOTES: Readonly<Record<ControlItem['condition'], string>> = {
  held: '',
  isolated: words.isolated,
  besieged: words.besieged,
  contested: words.contested,
  divided: words.divided,
};

function Holders({ picture }: { readonly picture: Picture }) {
  const { nameOf } = useCase();
  const parties = new Map<string, ControlItem[]>();
  for (const item of picture.control)
    for (const holder of item.holders.length > 0 ? item.holders : [''])
      parties.set(holder, [...(parties.get(holder) ?? []), item]);
  if (parties.size === 0) return null;
  const sorted = [...parties].sort(
    ([a, one], [b, other]) =>
      Number(a === '') - Number(b === '') || other.length - one.length || nameOf(a).localeCompare(nameOf(b)),
  );
  return (
    <section>
      <h2>{words.holds}</h2>
      <dl className="holders">
        {sorted.map(([party, items]) => (
          <div key={party}>
            <dt>{party === '' ? words.unknown : <PartyLink id={party} />}</dt>
            <dd>
              {[...items]
                .sort((a, b) => a.place.name.localeCompare(b.place.name))
                .map((item) => (
                  <PlaceLink key={item.place.id} place={item.place} item={item} note={NOTES[item.condition]} />
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const FIRST = 6;

/** A section with its first items, the rest on demand. */
function Listed<T>({
  title,
  items,
  of,
  after,
}: {
  readonly title: string;
  readonly items: readonly T[];
  readonly of: (item: T, i: number) => ReactNode;
  readonly after?: ReactNode;
}) {
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {(all ? items : items.slice(0, FIRST)).map(of)}
      {after}
      {!all && items.length > FIRST && (
        <Button className="link more" onPress={() => setAll(true)}>
          {words.more(items.length - FIRST)}
        </Button>
      )}
    </section>
  );
}

function Beside({ ids }: { readonly ids: readonly string[] }) {
  const [all, setAll] = useState(false);
  const rows = useClaimsById(all ? ids : ids.slice(0, FIRST));
  if (ids.length === 0) return null;
  return (
    <section>
      <h2>{words.beside}</h2>
      <p className="note">{words.besideWhy}</p>
      <div className="evidence-list">
        {rows.map((row) => (
          <Evidence key={row.claim.id} row={row} />
        ))}
      </div>
      {!all && ids.length > FIRST && (
        <Button className="link more" onPress={() => setAll(true)}>
          {words.more(ids.length - FIRST)}
        </Button>
      )}
    </section>
  );
}
