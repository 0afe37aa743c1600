// Writes data/actors/compiled.json, from which the registry opens fast while the YAML beside it is unchanged: `npx tsx training/actors.ts`.
import { compileActors, loadRegistry } from '../src/actors/load.ts';

compileActors();
console.log(`${loadRegistry().actors.size} actors`);
