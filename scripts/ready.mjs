// Runs before `npm start` and `npm test`: checks Node, installs what is missing, builds what is stale. No dependencies of its own.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`groundwire needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

const npm = (...args) =>
  execFileSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
const installed = join(root, 'node_modules', '.groundwire-lock');
if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lock) {
  console.error('Installing dependencies …');
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(installed, lock);
}

if (process.argv.includes('--build') && isStale()) {
  console.error('Building …');
  npm('run', '--silent', 'build');
}

/** Newer source than build? Compared by modification times; a fresh clone has no build at all. */
function isStale() {
  const built = join(root, 'dist', 'cli.js');
  const page = join(root, 'dist', 'web', 'index.html');
  if (!existsSync(built) || !existsSync(page)) return true;
  const since = Math.min(statSync(built).mtimeMs, statSync(page).mtimeMs);
  const newest = (folder) =>
    readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
      const path = join(folder, entry.name);
      return Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
    }, 0);
  return newest(join(root, 'src')) > since || statSync(join(root, 'package.json')).mtimeMs > since;
}
