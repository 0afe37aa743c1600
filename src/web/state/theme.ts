import { useSyncExternalStore } from 'react';
import type { Paper } from '../../drawing/glyph.ts';
import type { Theme } from '../../drawing/layers.ts';

const dark = '(prefers-color-scheme: dark)';

function media(query: string): boolean {
  return window.matchMedia(query).matches;
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => media(query),
  );
}

export const useTheme = (): Theme => (useMedia(dark) ? 'dark' : 'light');

/** True where the column is a sheet over the map. */
export const useNarrow = (): boolean => useMedia('(max-width: 860px)');

export const stillness = (): boolean => media('(prefers-reduced-motion: reduce)');

export const PAPER: Readonly<Record<Theme, Paper>> = {
  light: { ink: '#1d1f21', paper: '#fbfaf7' },
  dark: { ink: '#e9e6df', paper: '#15171a' },
};
