import { dayWords } from '../../drawing/dates.ts';
import type { Identity, IdentityRow } from '../../http/api.ts';
import { useIdentity } from '../state/api.ts';
import type { Selection } from '../state/url.ts';
import './identity.css';
import { SelectLink } from './links.tsx';
import { words } from './words.ts';

type About = 'actor' | 'place';
type Subject = Identity['subject'];

/** The selection that opens somebody's panel. Whom the registry lacks is selected by the name. */
function selectionOf(about: About, { key, name }: Subject): Selection {
  if (about === 'place') return { kind: 'place', id: key };
  return { kind: 'party', id: key.startsWith('name:') ? name : key };
}

/** Under the title: the other names that it goes by since somebody said that they are one, or under which name it is shown. */
export function AlsoKnownAs({ about, id }: { readonly about: About; readonly id: string }) {
  const { data } = useIdentity(about, id);
  if (!data) return null;
  const { shown, also } = data;
  if (shown)
    return (
      <p className="also">
        {words.shownAs} <SelectLink to={selectionOf(about, shown)}>{shown.name}</SelectLink>
      </p>
    );
  if (also.length === 0) return null;
  return (
    <p className="also">
      {words.also} {also.map(({ name }) => name).join(', ')}
    </p>
  );
}

/** Who said so, when and why; what stands no longer is struck out. */
export function IdentityJudgements({ about, id }: { readonly about: About; readonly id: string }) {
  const { data } = useIdentity(about, id);
  const said = data?.judgements.filter(({ verdict }) => verdict !== 'undone') ?? [];
  if (said.length === 0) return null;
  return (
    <section className="identity">
      <h2>{words.whoIsWho}</h2>
      <ul>
        {said.map((row) => (
          <li key={row.number} className={row.stands ? undefined : 'gone'}>
            <Said row={row} />
            <small>
              {row.by}, {dayWords(row.recorded.slice(0, 10))}: {row.why}
              {!row.stands && ` ${words.takenBack}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ row: { one, other, verdict } }: { readonly row: IdentityRow }) {
  return (
    <p>
      {one.name} {verdict === 'same-as' ? words.isTheSame : words.isNotTheSame} {other.name}
    </p>
  );
}
