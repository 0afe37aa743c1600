import { useDeferredValue } from 'react';
import { Input, TextField } from 'react-aria-components';
import { rangeWords } from '../../../drawing/dates.ts';
import { SelectLink } from '../../parts/links.tsx';
import { kindWords, modalityWords, typeWords } from '../../parts/words.ts';
import { useClaims } from '../../state/api.ts';
import { usePlace } from '../../state/url.ts';
import { words } from './words.ts';
import './claims.css';

const MOST = 500;

/** Every claim as a row of a table, each a link to its sentence. */
export function ClaimsView() {
  const [{ query, selection }, go] = usePlace();
  const text = useDeferredValue(query);
  const { data = [] } = useClaims({ text, limit: MOST });
  const rows = [...data].sort((a, b) => (b.claim.time?.end ?? '').localeCompare(a.claim.time?.end ?? ''));
  return (
    <section className="table-view">
      <div className="table-head">
        <h1>{words.title}</h1>
        <TextField aria-label={words.filter} value={query} onChange={(value) => go({ query: value }, 'replace')}>
          <Input placeholder={words.filter} />
        </TextField>
        <p>{words.count(rows.length)}</p>
      </div>
      <table>
        <thead>
          <tr>
            {[words.day, words.what, words.where, words.who, words.sentence].map((head) => (
              <th key={head}>{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ claim, shown }) => (
            <tr key={claim.id} aria-selected={selection?.id === claim.id}>
              <td className="when">{claim.time ? rangeWords(claim.time.start, claim.time.end) : '–'}</td>
              <td>
                {kindWords(claim.kind)}
                <small>
                  {[typeWords(claim.type), modalityWords(claim.modality)?.toLowerCase()].filter(Boolean).join(', ')}
                </small>
              </td>
              <td>{(shown ?? claim).places.map((place) => place.name).join(', ')}</td>
              <td>{(shown ?? claim).agents.map((party) => party.name).join(', ')}</td>
              <td>
                <SelectLink to={{ kind: 'claim', id: claim.id }} className="quote">
                  {claim.evidence[0]?.quote}
                </SelectLink>
                <small>{(shown ?? claim).attribution.map((voice) => voice.name).join(', quoted by ')}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
