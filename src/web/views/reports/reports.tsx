import { SelectLink } from '../../parts/links.tsx';
import { publishedWords } from '../../parts/words.ts';
import { useReports } from '../../state/api.ts';
import { usePlace } from '../../state/url.ts';
import { words } from './words.ts';
import '../claims/claims.css';

/** Every report of the case: the sources, with what was read in each. */
export function ReportsView() {
  const [{ selection }] = usePlace();
  const { data = [] } = useReports();
  const rows = [...data].sort((a, b) => (b.known?.end ?? '').localeCompare(a.known?.end ?? ''));
  return (
    <section className="table-view">
      <div className="table-head">
        <h1>{words.title}</h1>
        <p>{words.count(rows.length)}</p>
      </div>
      <table>
        <thead>
          <tr>
            <th>{words.published}</th>
            <th>{words.report}</th>
            <th>{words.publisher}</th>
            <th>{words.file}</th>
            <th className="number">{words.claims}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ report, claims, supersededBy, forgotten, warnings }) => (
            <tr key={report.id} aria-selected={selection?.id === report.id}>
              <td className="when">{publishedWords(report)}</td>
              <td>
                <SelectLink to={{ kind: 'report', id: report.id }} className="quote">
                  {report.title ?? report.source}
                </SelectLink>
                {(supersededBy || forgotten || warnings.length > 0) && (
                  <small>
                    {[
                      supersededBy && words.superseded,
                      forgotten && words.forgotten,
                      ...warnings.map((warning) => warning.message),
                    ]
                      .filter(Boolean)
                      .join('; ')}
                  </small>
                )}
              </td>
              <td>{report.publisher}</td>
              <td className="file">{report.source}</td>
              <td className="number">{claims}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
