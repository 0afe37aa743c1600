// `npm start`: reads the example reports into a workspace and serves the desk on this machine.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist', 'cli.js');
console.error('Reading the example reports …');
const read = spawnSync(process.execPath, [cli, 'read', join(root, 'examples', 'northern-aleppo-2016'), '--quiet'], {
  cwd: root,
  stdio: 'inherit',
});
if (read.status !== 0) process.exit(read.status ?? 1);
const desk = spawn(process.execPath, [cli, 'serve', '--open', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => desk.kill(signal));
desk.on('exit', (code) => process.exit(code ?? 0));
