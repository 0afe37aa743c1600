import { SelectLink } from '../../parts/links.tsx';
import { kindWords, publishedWords, words as shared } from '../../parts/words.ts';
import { useReading } from '../../state/api.ts';
import { Reader } from './reader.tsx';
import { words } from './words.ts';
import './report.css';

/** One report with everything that was read in it. */
export function ReportPanel({ id }: { readonly id: string }) {
  const { data, error } = useReading(id);
  if (error) return <p className="panel">{error.message}</p>;
  if (!data) return <p className="panel">{shared.loading}</p>;
  const { row, reading } = data;
  const { report } = reading;
  const kinds = [...new Set(reading.claims.map((claim) => claim.kind))].sort();
  return (
    <article className="panel report">
      <header>
        <p className="kicker">{[words.report, report.publisher, publishedWords(report)].filter(Boolean).join(' · ')}</p>
        <h1>{report.title ?? report.source}</h1>
        <p className="lead">{reading.claims.length > 0 ? words.claims(reading.claims.length) : words.none}</p>
        <p className="file">{report.source}</p>
        {row.forgotten && <p className="note">{words.forgotten(row.forgotten.why)}</p>}
        {row.supersededBy && (
          <p className="note">
            {words.superseded} <SelectLink to={{ kind: 'report', id: row.supersededBy }}>{words.newer}</SelectLink>
          </p>
        )}
        {reading.warnings.map((warning) => (
          <p className="note" key={warning.code}>
            {warning.message}
          </p>
        ))}
      </header>
      {kinds.length > 0 && (
        <p className="kinds">
          {words.kinds}:{' '}
          {kinds.map((kind) => (
            <span key={kind} className={`claimed kind-${kind}`}>
              {kindWords(kind)}
            </span>
          ))}
        </p>
      )}
      <Reader reading={reading} focus={null} />
    </article>
  );
}
