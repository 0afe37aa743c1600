import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where this package lies on disk, whether it runs from `src` or bundled from `dist`: the nearest folder above with a package.json.
 * Only the loaders of packed data use it.
 */
export function installedFile(path: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder)
      throw new Error(`${fileURLToPath(import.meta.url)}: no package.json above it, expected the groundwire package`);
    folder = above;
  }
  return join(folder, path);
}
