import type { View } from '../../state/url.ts';

export const words = {
  product: 'Groundwire',
  search: 'Find a place, a party or words of a report',
  places: 'Places',
  parties: 'Parties',
  claims: 'Sentences',
  nothing: 'Nothing in this case fits.',
  views: 'Views',
  view: { map: 'Map', claims: 'Claims', reports: 'Reports' } satisfies Record<View, string>,
};

/** `northern-aleppo-2016` is shown as `Northern Aleppo 2016`. */
export const caseName = (id: string): string =>
  id.replaceAll('-', ' ').replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
