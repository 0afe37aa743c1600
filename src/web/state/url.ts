import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Day } from '../../vocabulary/days.ts';

export type View = 'map' | 'claims' | 'reports';
export type Selection = { readonly kind: 'place' | 'party' | 'claim' | 'report'; readonly id: string };

/** Everything that makes two people who open one address see the same. */
export interface Place {
  readonly view: View;
  readonly asOf: Day | null;
  readonly knownAt: Day | null;
  readonly selection: Selection | null;
  /** Zoom, latitude, longitude of the map's middle. */
  readonly map: readonly [zoom: number, lat: number, lon: number] | null;
  readonly query: string;
}

const SELECTABLE = ['claim', 'report', 'place', 'party'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What an address says; anything that makes no sense is left out. */
export function readUrl(search: string): Place {
  const params = new URLSearchParams(search);
  const day = (name: string): Day | null => (DAY.test(params.get(name) ?? '') ? params.get(name) : null);
  const kind = SELECTABLE.find((name) => params.get(name));
  const map = (params.get('map') ?? '').split('/').map(Number);
  const view = params.get('view');
  return {
    view: view === 'claims' || view === 'reports' ? view : 'map',
    asOf: day('as-of'),
    knownAt: day('known-at'),
    selection: kind ? { kind, id: params.get(kind) as string } : null,
    map: map.length === 3 && map.every(Number.isFinite) ? [map[0] as number, map[1] as number, map[2] as number] : null,
    query: params.get('q') ?? '',
  };
}

/** The address of a place: only what differs from the default is in it. */
export function writeUrl(place: Place): string {
  const params = new URLSearchParams();
  if (place.view !== 'map') params.set('view', place.view);
  if (place.asOf) params.set('as-of', place.asOf);
  if (place.knownAt) params.set('known-at', place.knownAt);
  if (place.selection) params.set(place.selection.kind, place.selection.id);
  if (place.query) params.set('q', place.query);
  if (place.map) params.set('map', `${place.map[0].toFixed(2)}/${place.map[1].toFixed(4)}/${place.map[2].toFixed(4)}`);
  const text = params.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
  return text === '' ? '/' : `/?${text}`;
}

const CHANGED = 'groundwire:address';

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(CHANGED, listener);
  };
}

/** `push` makes a step for the back button, `replace` does not (dragging a handle, moving the map). */
export type Go = (change: Partial<Place>, how?: 'push' | 'replace') => void;

export function usePlace(): readonly [Place, Go] {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  const place = useMemo(() => readUrl(search), [search]);
  const go = useCallback<Go>((change, how = 'push') => {
    const url = writeUrl({ ...readUrl(window.location.search), ...change });
    if (url === `${window.location.pathname}${window.location.search}`) return;
    if (how === 'push') window.history.pushState(null, '', url);
    else window.history.replaceState(null, '', url);
    window.dispatchEvent(new Event(CHANGED));
  }, []);
  return [place, go];
}
