import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Theme } from '../../../drawing/layers.ts';
import type { Basemap } from './basemap.ts';
import { fontFaces } from './fonts.ts';
import { INKS } from './inks.ts';

const TEXT = ['Plex'];
const TEXT_MEDIUM = ['Plex Medium'];
const EMPTY: GeoJSONSourceSpecification = { type: 'geojson', data: { type: 'FeatureCollection', features: [] } };

/** Layers that answer a click, topmost first. */
export const CLICKABLE = ['places', 'place-names', 'events', 'bars', 'ways', 'people', 'arrows', 'areas'] as const;

/** A printed atlas: land as paper, water grey-blue, thin borders; on it the picture's layers, whose data come later. */
export function mapStyle(base: Basemap, theme: Theme): StyleSpecification {
  const source = (data: GeoJSONSourceSpecification['data']): GeoJSONSourceSpecification => ({
    type: 'geojson',
    data,
    tolerance: 0.2,
  });
  return {
    version: 8,
    'font-faces': fontFaces(),
    sources: {
      land: source(base.land),
      countries: source(base.countries),
      disputed: source(base.disputed),
      divisions: source(base.divisions),
      rivers: source(base.rivers),
      lakes: source(base.lakes),
      labels: source(base.labels),
      ground: EMPTY,
      lines: EMPTY,
      ways: EMPTY,
      bars: EMPTY,
      places: EMPTY,
      events: EMPTY,
      areas: EMPTY,
      people: EMPTY,
      arrows: EMPTY,
      heads: EMPTY,
      chosen: EMPTY,
    },
    layers: [...baseLayers(theme), ...pictureLayers(theme)],
  };
}

function baseLayers(theme: Theme): LayerSpecification[] {
  const ink = INKS[theme];
  return [
    { id: 'water', type: 'background', paint: { 'background-color': ink.water } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': ink.land, 'fill-outline-color': ink.river } },
    ...areaLayers(theme),
    { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': ink.water, 'fill-outline-color': ink.river } },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      minzoom: 3,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ink.river, 'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.4, 7, 1.4, 11, 3] },
    },
    {
      id: 'divisions',
      type: 'line',
      source: 'divisions',
      minzoom: 4.5,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ink.division, 'line-width': 1, 'line-dasharray': [1, 2.5] },
    },
    {
      id: 'countries-band',
      type: 'line',
      source: 'countries',
      minzoom: 4,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ink.line,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 3, 9, 11],
        'line-opacity': 0.13,
      },
    },
    {
      id: 'countries',
      type: 'line',
      source: 'countries',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ink.line, 'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.6, 9, 1.5] },
    },
    {
      id: 'disputed',
      type: 'line',
      source: 'disputed',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ink.line, 'line-width': 1.1, 'line-dasharray': [4, 3] },
    },
    {
      id: 'division-names',
      type: 'symbol',
      source: 'labels',
      minzoom: 5.5,
      maxzoom: 10,
      filter: ['==', ['get', 'sort'], 'division'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': TEXT,
        'text-size': 11.5,
        'text-letter-spacing': 0.14,
        'text-transform': 'uppercase',
        'text-max-width': 9,
        'text-padding': 12,
      },
      paint: { 'text-color': ink.faint, 'text-halo-color': ink.land, 'text-halo-width': 1.4 },
    },
    {
      id: 'country-names',
      type: 'symbol',
      source: 'labels',
      maxzoom: 8,
      filter: ['==', ['get', 'sort'], 'country'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': TEXT_MEDIUM,
        'text-size': ['interpolate', ['linear'], ['zoom'], 2, 11, 6, 16],
        'text-letter-spacing': 0.08,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': ink.soft, 'text-halo-color': ink.land, 'text-halo-width': 1.4 },
    },
    {
      id: 'towns',
      type: 'symbol',
      source: 'labels',
      filter: [
        'all',
        ['==', ['get', 'sort'], 'town'],
        ['<=', ['get', 'rank'], ['step', ['zoom'], 0, 4.5, 1, 6, 2, 7.5, 3, 8.4, 4, 10, 5]],
      ],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': TEXT,
        'text-size': ['interpolate', ['linear'], ['get', 'rank'], 1, 13, 5, 11],
        'symbol-sort-key': ['get', 'rank'],
        'text-variable-anchor': ['left', 'right', 'top'],
        'text-radial-offset': 0.5,
        'text-justify': 'auto',
        'icon-image': 'dot',
        'text-padding': 4,
      },
      paint: { 'text-color': ink.faint, 'text-halo-color': ink.land, 'text-halo-width': 1.3 },
    },
  ];
}

/** Under the waters: tints of the parties, and between them a band as wide as the doubt about where the line runs. */
function areaLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: 'ground',
      type: 'fill',
      source: 'ground',
      paint: {
        'fill-color': ['get', 'colour'],
        'fill-opacity': [
          '*',
          ['case', ['get', 'stale'], 0.6, 1],
          ['case', ['==', ['get', 'condition'], 'contested'], 0.12, 0.22],
        ],
        'fill-antialias': false,
      },
    },
    {
      id: 'lines',
      type: 'line',
      source: 'lines',
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': INKS[theme].land,
        'line-opacity': 0.55,
        // Twice the band in pixels: at zoom 0 a kilometre is 1/78.3 of a pixel at the equator, and twice as much a step.
        'line-width': [
          'interpolate',
          ['exponential', 2],
          ['zoom'],
          0,
          ['*', ['get', 'bandKm'], 0.0178],
          14,
          ['*', ['get', 'bandKm'], 0.0178 * 2 ** 14],
        ],
        'line-blur': [
          'interpolate',
          ['exponential', 2],
          ['zoom'],
          0,
          ['*', ['get', 'bandKm'], 0.0089],
          14,
          ['*', ['get', 'bandKm'], 0.0089 * 2 ** 14],
        ],
      },
    },
  ];
}

function pictureLayers(theme: Theme): LayerSpecification[] {
  const ink = INKS[theme];
  const faded = ['case', ['get', 'stale'], 0.45, 1] as const;
  return [
    {
      id: 'areas',
      type: 'fill',
      source: 'areas',
      paint: { 'fill-color': ink.soft, 'fill-opacity': 0.1 },
    },
    {
      id: 'area-edges',
      type: 'line',
      source: 'areas',
      paint: { 'line-color': ink.soft, 'line-width': 1, 'line-opacity': 0.7, 'line-dasharray': [2, 2] },
    },
    {
      id: 'people',
      type: 'circle',
      source: 'people',
      filter: ['>', ['get', 'radius'], 0],
      paint: {
        'circle-radius': ['get', 'radius'],
        'circle-color': ink.people,
        'circle-opacity': 0.16,
        'circle-stroke-color': ink.people,
        'circle-stroke-width': 1,
        'circle-stroke-opacity': 0.7,
      },
    },
    {
      id: 'arrows',
      type: 'fill',
      source: 'arrows',
      paint: { 'fill-color': ink.people, 'fill-opacity': ['*', 0.72, faded as never], 'fill-outline-color': ink.paper },
    },
    {
      id: 'ways-casing',
      type: 'line',
      source: 'ways',
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': ink.land, 'line-width': 5 },
    },
    {
      id: 'ways',
      type: 'line',
      source: 'ways',
      filter: ['in', ['get', 'state'], ['literal', ['open', 'restricted']]],
      paint: { 'line-color': ink.soft, 'line-width': 2, 'line-opacity': faded as never },
    },
    {
      id: 'ways-shut',
      type: 'line',
      source: 'ways',
      filter: ['!', ['in', ['get', 'state'], ['literal', ['open', 'restricted']]]],
      paint: { 'line-color': ink.soft, 'line-width': 1.6, 'line-dasharray': [3, 2.4], 'line-opacity': faded as never },
    },
    {
      id: 'bars',
      type: 'symbol',
      source: 'bars',
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-rotate': ['get', 'turn'],
        'icon-rotation-alignment': 'map',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
    {
      id: 'chosen',
      type: 'circle',
      source: 'chosen',
      paint: {
        'circle-radius': 17,
        'circle-color': 'rgba(0,0,0,0)',
        'circle-stroke-color': ink.ink,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'events',
      type: 'symbol',
      source: 'events',
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-offset': ['match', ['get', 'rank'], 0, ['literal', [13, 15]], ['literal', [-13, 15]]],
        'icon-size': 0.85,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
    {
      id: 'heads',
      type: 'symbol',
      source: 'heads',
      layout: {
        'text-field': ['get', 'label'],
        'text-font': TEXT_MEDIUM,
        'text-size': 13,
        'text-variable-anchor': ['bottom-right', 'top-left', 'right', 'left', 'bottom', 'top'],
        'text-radial-offset': 1,
        'text-justify': 'auto',
      },
      paint: { 'text-color': ink.people, 'text-halo-color': ink.land, 'text-halo-width': 2 },
    },
    {
      id: 'people-names',
      type: 'symbol',
      source: 'people',
      layout: {
        'text-field': ['get', 'label'],
        'text-font': TEXT_MEDIUM,
        'text-size': 12.5,
        'text-variable-anchor': ['bottom', 'top', 'right', 'left'],
        'text-radial-offset': 2,
        'symbol-sort-key': ['get', 'rank'],
        'text-justify': 'auto',
      },
      paint: { 'text-color': ink.people, 'text-halo-color': ink.land, 'text-halo-width': 2 },
    },
    {
      id: 'place-names',
      type: 'symbol',
      source: 'places',
      layout: {
        'symbol-sort-key': ['get', 'rank'],
        'text-field': ['get', 'label'],
        'text-font': TEXT_MEDIUM,
        'text-size': ['case', ['==', ['get', 'rank'], 0], 14, 12.5],
        'text-variable-anchor': [
          'left',
          'right',
          'bottom',
          'top',
          'bottom-left',
          'top-left',
          'bottom-right',
          'top-right',
        ],
        'text-radial-offset': 1.3,
        'text-justify': 'auto',
        'text-padding': 1,
      },
      paint: { 'text-color': ink.ink, 'text-halo-color': ink.land, 'text-halo-width': 1.8 },
    },
    {
      id: 'places',
      type: 'symbol',
      source: 'places',
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'symbol-sort-key': ['get', 'rank'],
      },
    },
  ];
}
