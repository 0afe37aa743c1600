import latinUrl from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url';
import latinMediumUrl from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-500-normal.woff2?url';
import latinExtUrl from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2?url';
import latinExtMediumUrl from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-500-normal.woff2?url';
import arabicUrl from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url';
import type { StyleSpecification } from 'maplibre-gl';

/** Plex comes as files with the page: no glyph server is asked. */
export function fontFaces(): NonNullable<StyleSpecification['font-faces']> {
  const url = (file: string): string => new URL(file, window.location.href).href;
  const latin = [
    'U+0000-00FF',
    'U+0131',
    'U+0152-0153',
    'U+02BB-02BC',
    'U+02C6',
    'U+02DA',
    'U+02DC',
    'U+2000-206F',
    'U+2122',
  ];
  const rest = ['U+0100-02BA', 'U+02BD-02C5', 'U+1E00-1EFF'];
  const arabic = { url: url(arabicUrl), 'unicode-range': ['U+0600-06FF', 'U+0750-077F', 'U+FB50-FDFF', 'U+FE70-FEFF'] };
  return {
    Plex: [{ url: url(latinUrl), 'unicode-range': latin }, { url: url(latinExtUrl), 'unicode-range': rest }, arabic],
    'Plex Medium': [
      { url: url(latinMediumUrl), 'unicode-range': latin },
      { url: url(latinExtMediumUrl), 'unicode-range': rest },
      arabic,
    ],
  };
}
