import { defineConfig } from 'tsdown';

/** The command and the library's entry points; each folder of src that is usable alone is one. */
export default defineConfig({
  entry: {
    cli: 'src/cli/main.ts',
    vocabulary: 'src/vocabulary/index.ts',
    text: 'src/text/index.ts',
    places: 'src/places/index.ts',
    actors: 'src/actors/index.ts',
    documents: 'src/documents/index.ts',
    reading: 'src/reading/index.ts',
    picture: 'src/picture/index.ts',
    drawing: 'src/drawing/index.ts',
    exchange: 'src/exchange/index.ts',
    desk: 'src/desk/index.ts',
    shipped: 'src/shipped.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: { sourcemap: false },
  fixedExtension: false,
  clean: ['dist/*.js', 'dist/*.d.ts', 'dist/parts'],
  outputOptions: { chunkFileNames: 'parts/[name]-[hash].js' },
  sourcemap: false,
  logLevel: 'error',
});
