import { Backing, Evidence } from '../../parts/evidence.tsx';
import { AlsoKnownAs, IdentityJudgements } from '../../parts/identity.tsx';
import { PartyLink, PlaceLink, Swatch } from '../../parts/links.tsx';
import { useClaims } from '../../state/api.ts';
import { useCase } from '../../state/case.tsx';
import { relationWords } from '../overview/words.ts';
import { words } from './words.ts';
import './party.css';

/** One party: what it holds, whom it stands with, what is said of it and by it. */
export function PartyPanel({ id }: { readonly id: string }) {
  const { picture, nameOf } = useCase();
  const { data: claims = [] } = useClaims({ actor: id, limit: 60 });
  const held = picture.control.filter((item) => item.holders.includes(id));
  const ties = picture.relations.filter((item) => item.agent === id || item.target === id);
  return (
    <article className="panel party">
      <header>
        <p className="kicker">{held.length > 0 || ties.length > 0 ? words.kicker : words.voice}</p>
        <h1>
          <Swatch id={id} />
          {nameOf(id)}
        </h1>
        <AlsoKnownAs about="actor" id={id} />
        <p className="lead">{held.length > 0 ? words.heldBy(held.length) : words.holdsNothing}</p>
      </header>
      {held.length > 0 && (
        <section>
          <h2>{words.holds}</h2>
          <p className="held-places">
            {held.map((item) => (
              <PlaceLink key={item.place.id} place={item.place} item={item} />
            ))}
          </p>
        </section>
      )}
      {ties.length > 0 && (
        <section>
          <h2>{words.ties}</h2>
          {ties.map((item) => (
            <Backing item={item} key={`${item.agent} ${item.type} ${item.target}`}>
              <PartyLink id={item.agent} /> {relationWords(item.type)} <PartyLink id={item.target} />.
            </Backing>
          ))}
        </section>
      )}
      <IdentityJudgements about="actor" id={id} />
      {claims.length > 0 && (
        <section>
          <h2>{words.said}</h2>
          <div className="evidence-list">
            {[...claims].reverse().map((row) => (
              <Evidence key={row.claim.id} row={row} />
            ))}
          </div>
        </section>
      )}
    </article>
  );
}
