import { accessSentence, controlSentence, displacementSentence, statusWords } from '../../../drawing/words.ts';
import { voiceWords } from '../../parts/words.ts';
import { useClaimsById } from '../../state/api.ts';
import { useCase } from '../../state/case.tsx';
import { words } from './words.ts';

export interface Pointed {
  readonly place: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** What is known of the place under the pointer: the state, how sure it is, and the quote with its voice. */
export function Hover({ place, name, x, y }: Pointed) {
  const { picture, names } = useCase();
  const control = picture.control.find((item) => item.place.id === place);
  const access = picture.access.find((item) => item.from.id === place && item.to === null);
  const people = picture.displacement.find(
    (item) => item.supersededBy === null && (item.to?.id === place || item.from?.id === place),
  );
  const item = control ?? access ?? people;
  const [row] = useClaimsById(item?.support.slice(-1) ?? []);
  const sentence = control
    ? controlSentence(control, names)
    : access
      ? accessSentence(access, names)
      : people
        ? displacementSentence(people, names)
        : words.mentioned;
  return (
    <div className="hover" style={{ transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)` }}>
      <strong>{name}</strong>
      <p>{sentence}</p>
      {item && <p className="voice">{statusWords(item, names, row?.known?.end ?? null)}</p>}
      {row && <q>{row.claim.evidence[0]?.quote}</q>}
      {row && <p className="voice">{voiceWords(row)}</p>}
    </div>
  );
}
