import { lazy, Suspense, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { dayWords } from '../../../drawing/dates.ts';
import { useExtent, usePicture } from '../../state/api.ts';
import { CaseProvider, useCase } from '../../state/case.tsx';
import { useNarrow } from '../../state/theme.ts';
import { type Selection, usePlace } from '../../state/url.ts';
import { Bar } from '../bar/bar.tsx';
import { caseName } from '../bar/words.ts';
import { ClaimPanel } from '../claim/claim.tsx';
import { ClaimsView } from '../claims/claims.tsx';
import { Empty } from '../empty/empty.tsx';
import { Legend } from '../legend/legend.tsx';
import { Overview } from '../overview/overview.tsx';
import { PartyPanel } from '../party/party.tsx';
import { PlacePanel } from '../place/place.tsx';
import { ReportPanel } from '../report/report.tsx';
import { ReportsView } from '../reports/reports.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { words } from './words.ts';
import './page.css';

/** The map is half of the page's weight: it comes after the words. */
const MapView = lazy(() => import('../map/map.tsx'));

/** Changes of the day come fast while a handle is dragged; the picture is asked for when it rests. */
const RESTS = 70;

function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), RESTS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

export function Page() {
  const [address, go] = usePlace();
  const { data: opened, error: failed } = useExtent();
  const extent = opened?.extent;
  const asOf = address.asOf ?? extent?.known?.end ?? extent?.valid?.end ?? null;
  const { data: picture, error } = usePicture(useRested(asOf), useRested(address.knownAt));
  useEffect(() => {
    if (opened)
      document.title = [
        opened.caseId === 'default' ? null : caseName(opened.caseId),
        asOf && dayWords(asOf),
        'Groundwire',
      ]
        .filter(Boolean)
        .join(' · ');
  }, [opened, asOf]);
  if (failed ?? error) return <Failed message={(failed ?? error)?.message ?? ''} />;
  if (!opened || !extent) return <p className="waiting">{words.loading}</p>;
  if (!extent.valid && !extent.known) return <Empty />;
  if (!picture || !asOf) return <p className="waiting">{words.loading}</p>;
  return (
    <CaseProvider picture={picture} go={go}>
      <div className="frame">
        <Bar caseId={opened.caseId} />
        <main className="stage">
          {address.view === 'map' && (
            <>
              <Suspense fallback={<div className="map" />}>
                <MapView />
              </Suspense>
              <div className="legend-place">
                <Legend />
              </div>
            </>
          )}
          {address.view === 'claims' && <ClaimsView />}
          {address.view === 'reports' && <ReportsView />}
        </main>
        <Column selection={address.selection} />
        <Timeline extent={extent} asOf={asOf} knownAt={address.knownAt} go={go} />
      </div>
    </CaseProvider>
  );
}

function Column({ selection }: { readonly selection: Selection | null }) {
  const { go } = useCase();
  const narrow = useNarrow();
  const [raised, setRaised] = useState(false);
  const key = selection ? `${selection.kind} ${selection.id}` : '';
  useEffect(() => setRaised(key !== ''), [key]);
  return (
    <aside className={raised ? 'column raised' : 'column'} aria-label={words.column}>
      {narrow && (
        <Button className="sheet-handle" onPress={() => setRaised(!raised)} aria-expanded={raised}>
          <span className="visually-hidden">{raised ? words.close : words.open}</span>
        </Button>
      )}
      <div className="column-scroll" key={key}>
        {selection && (
          <Button className="back" onPress={() => go({ selection: null })}>
            ← {words.back}
          </Button>
        )}
        <Selected selection={selection} />
      </div>
    </aside>
  );
}

function Selected({ selection }: { readonly selection: Selection | null }) {
  switch (selection?.kind) {
    case 'place':
      return <PlacePanel id={selection.id} />;
    case 'party':
      return <PartyPanel id={selection.id} />;
    case 'claim':
      return <ClaimPanel id={selection.id} />;
    case 'report':
      return <ReportPanel id={selection.id} />;
    default:
      return <Overview />;
  }
}

function Failed({ message }: { readonly message: string }) {
  return (
    <main className="empty">
      <h1>{words.failed}</h1>
      <p className="lead">{message}</p>
    </main>
  );
}
