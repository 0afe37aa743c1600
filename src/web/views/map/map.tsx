import 'maplibre-gl/dist/maplibre-gl.css';
import { type GeoJSONSource, Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { areaLayersOf, landByCountry } from '../../../drawing/areas.ts';
import { arrowsOf, boundsOf, layersOf, placesIn, positionOf } from '../../../drawing/layers.ts';
import { useCase } from '../../state/case.tsx';
import { PAPER, stillness } from '../../state/theme.ts';
import { usePlace } from '../../state/url.ts';
import { basemap, withoutShown } from './basemap.ts';
import { Hover, type Pointed } from './hover.tsx';
import { drawIconsFor, iconName } from './icons.ts';
import { CLICKABLE, mapStyle } from './style.ts';
import { words } from './words.ts';
import './map.css';

setWorkerUrl(workerUrl);

/** How near to the pointer a mark must be, in pixels. */
const REACH = 7;

export default function MapView() {
  const { picture, colours, theme } = useCase();
  const [address, go] = usePlace();
  const box = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibre | null>(null);
  const [zoom, setZoom] = useState(address.map?.[0] ?? 8);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [failed, setFailed] = useState(false);
  const filled = useRef(false);
  const start = useRef(address.map);
  const bounds = useMemo(() => boundsOf(picture), [picture]);
  const firstBounds = useRef(bounds);
  const layers = useMemo(() => layersOf(picture, colours, theme), [picture, colours, theme]);
  const arrows = useMemo(() => arrowsOf(picture, zoom), [picture, zoom]);
  const shown = useMemo(
    () =>
      placesIn(picture).flatMap((place) =>
        positionOf(place) ? [{ name: place.name, position: positionOf(place) as [number, number] }] : [],
      ),
    [picture],
  );

  useEffect(() => {
    let made: MapLibre | undefined;
    let gone = false;
    void basemap().then(
      (base) => {
        if (gone || !box.current) return;
        try {
          made = newMap(box.current, mapStyle(base, theme), start.current, firstBounds.current);
        } catch {
          setFailed(true);
          return;
        }
        const drawn = made;
        drawIconsFor(drawn, PAPER[theme]);
        drawn.on('load', () => {
          setZoom(drawn.getZoom());
          setMap(drawn);
        });
        // For whoever waits until everything is drawn: tests, and the makers of still pictures.
        drawn.on('idle', () => box.current?.setAttribute('data-settled', String(filled.current)));
        drawn.on('movestart', () => box.current?.setAttribute('data-settled', 'false'));
        drawn.on('moveend', () => {
          const { lng, lat } = drawn.getCenter();
          start.current = [drawn.getZoom(), lat, lng];
          setZoom(Math.round(drawn.getZoom() * 4) / 4);
        });
      },
      () => setFailed(true),
    );
    return () => {
      gone = true;
      setMap(null);
      filled.current = false;
      made?.remove();
    };
  }, [theme]);

  useEffect(() => {
    if (!map) return undefined;
    const moved = (event: { originalEvent?: unknown }): void => {
      const { lng, lat } = map.getCenter();
      if (event.originalEvent) go({ map: [map.getZoom(), lat, lng] }, 'replace');
    };
    const under = (point: { x: number; y: number }) => {
      const found = map.queryRenderedFeatures(
        [
          [point.x - REACH, point.y - REACH],
          [point.x + REACH, point.y + REACH],
        ],
        { layers: [...CLICKABLE] },
      );
      return [...found].sort((a, b) => order(a.layer.id) - order(b.layer.id))[0];
    };
    const click = (event: { point: { x: number; y: number } }): void => {
      const found = under(event.point);
      const place = found?.properties.place ?? found?.properties.from;
      if (typeof place === 'string') go({ selection: { kind: 'place', id: place } });
    };
    const point = (event: { point: { x: number; y: number } }): void => {
      const found = under(event.point);
      map.getCanvas().style.cursor = found ? 'pointer' : '';
      const place = found?.properties.place as string | undefined;
      const name = placesIn(picture).find((one) => one.id === place)?.name;
      setPointed(place && name ? { place, name, x: event.point.x, y: event.point.y } : null);
    };
    const leave = (): void => setPointed(null);
    map.on('moveend', moved);
    map.on('click', click);
    map.on('mousemove', point);
    map.on('mouseout', leave);
    map.on('movestart', leave);
    return () => {
      map.off('moveend', moved);
      map.off('click', click);
      map.off('mousemove', point);
      map.off('mouseout', leave);
      map.off('movestart', leave);
    };
  }, [map, go, picture]);

  useEffect(() => {
    if (!map) return;
    const withIcons = <F extends { properties: { glyph: Parameters<typeof iconName>[0] } }>(features: readonly F[]) =>
      features.map((one) => ({ ...one, properties: { ...one.properties, icon: iconName(one.properties.glyph) } }));
    const set = (id: string, data: object): void =>
      void (map.getSource(id) as GeoJSONSource | undefined)?.setData(data as never);
    set('places', { ...layers.places, features: withIcons(layers.places.features) });
    set('bars', { ...layers.bars, features: withIcons(layers.bars.features) });
    set('events', { ...layers.events, features: withIcons(layers.events.features) });
    set('ways', layers.ways);
    set('people', layers.people);
    set('areas', layers.areas);
    filled.current = true;
  }, [map, layers]);

  useEffect(() => {
    if (!map) return;
    (map.getSource('arrows') as GeoJSONSource).setData(arrows.arrows);
    (map.getSource('heads') as GeoJSONSource).setData(arrows.heads);
  }, [map, arrows]);

  useEffect(() => {
    if (map)
      void basemap().then((base) =>
        (map.getSource('labels') as GeoJSONSource | undefined)?.setData(withoutShown(base.labels, shown)),
      );
  }, [map, shown]);

  useEffect(() => {
    if (!map) return undefined;
    let gone = false;
    void basemap().then((base) => {
      if (gone) return;
      const drawn = areaLayersOf(picture, landByCountry(base.land), colours, theme);
      (map.getSource('ground') as GeoJSONSource | undefined)?.setData(drawn.areas);
      (map.getSource('lines') as GeoJSONSource | undefined)?.setData(drawn.lines);
    });
    return () => {
      gone = true;
    };
  }, [map, picture, colours, theme]);

  const chosen = address.selection?.kind === 'place' ? address.selection.id : null;
  useEffect(() => {
    if (!map) return;
    const place = placesIn(picture).find((one) => one.id === chosen);
    const position = place && positionOf(place);
    (map.getSource('chosen') as GeoJSONSource).setData({
      type: 'FeatureCollection',
      features: position
        ? [{ type: 'Feature', geometry: { type: 'Point', coordinates: position }, properties: {} }]
        : [],
    });
    if (position && !map.getBounds().contains(position as [number, number]))
      map.easeTo({ center: position as [number, number], duration: stillness() ? 0 : 180 });
  }, [map, chosen, picture]);

  const showAll = (): void => {
    if (bounds) map?.fitBounds(bounds, { padding: 70, maxZoom: 11, duration: stillness() ? 0 : 180 });
    go({ map: null }, 'replace');
  };

  return (
    <section className="map" aria-label={words.map}>
      <div ref={box} className="map-canvas" data-ready={map !== null} />
      {failed && <p className="map-failed">{words.noMap}</p>}
      {pointed && <Hover {...pointed} />}
      <div className="map-buttons">
        <Button aria-label={words.closer} onPress={() => map?.zoomIn({ duration: stillness() ? 0 : 180 })}>
          +
        </Button>
        <Button aria-label={words.farther} onPress={() => map?.zoomOut({ duration: stillness() ? 0 : 180 })}>
          −
        </Button>
        <Button aria-label={words.all} onPress={showAll}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path
              d="M1 4.5V1h3.5M9.5 1H13v3.5M13 9.5V13H9.5M4.5 13H1V9.5"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
            />
          </svg>
        </Button>
      </div>
      <p className="map-credit">{words.drawn}</p>
    </section>
  );
}

function order(layer: string): number {
  return CLICKABLE.indexOf(layer as (typeof CLICKABLE)[number]);
}

function newMap(
  container: HTMLElement,
  style: ReturnType<typeof mapStyle>,
  start: readonly [number, number, number] | null,
  bounds: [number, number, number, number] | null,
): MapLibre {
  const view = start
    ? { zoom: start[0], center: [start[2], start[1]] as [number, number] }
    : bounds
      ? { bounds, fitBoundsOptions: { padding: 70, maxZoom: 10.5 } }
      : { zoom: 1.5, center: [30, 25] as [number, number] };
  return new MapLibre({
    container,
    style,
    ...view,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxZoom: 13,
    fadeDuration: stillness() ? 0 : 120,
    renderWorldCopies: false,
  });
}
