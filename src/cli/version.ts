import { readFileSync } from 'node:fs';

/** The version in the package's own package.json, from `src/cli` as from `dist`. */
export function packageVersion(): string {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
        name: string;
        version: string;
      };
      if (name === 'groundwire') return version;
    } catch {
      if (folder.pathname === new URL('..', folder).pathname) return 'unknown';
    }
  }
}
