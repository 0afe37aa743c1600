import type { ActorEntry } from '../../actors/entry.ts';
import type { FoundActor } from '../../actors/search.ts';
import type { Dataset } from '../../exchange/actors/index.ts';
import { nameIdentity } from '../../picture/identity.ts';
import type { Store } from '../../store/contract.ts';
import type { CaseState } from '../known.ts';
import { Refusal } from '../refusal.ts';
import type { ExportQuestion } from './export.ts';
import type { ActorWords, Kept } from './keeping.ts';
import type { ImportReport } from './listing.ts';
import type { Standing } from './page.ts';
import type { Provisional } from './provisional.ts';
import type { CaseActors } from './registry.ts';

export interface SearchedActor extends FoundActor {
  readonly standing: Exclude<Standing, 'removed' | 'read'>;
}

/** What a person asks of a case's actors, and adds to them. */
export class ActorDesk {
  constructor(
    private readonly store: Store,
    private readonly actors: () => Promise<CaseActors>,
    private readonly state: () => Promise<CaseState>,
    private readonly by: string,
  ) {}

  /** Those who go by a name, of the registry, added or provisional. `own`: only what was added to the case. */
  async search(
    words: string,
    { own = false, ...question }: { conflict?: string; kind?: ActorEntry['kind']; on?: string; own?: boolean } = {},
  ): Promise<readonly SearchedActor[]> {
    const [{ searchActors }, { registry, entries }] = await Promise.all([
      import('../../actors/search.ts'),
      this.actors(),
    ]);
    const { conflict } = question;
    if (conflict !== undefined && !registry.conflicts.has(conflict)) {
      const { didYouMean } = await import('../../actors/nearest.ts');
      throw new Refusal(
        `No conflict has the id ${JSON.stringify(conflict)}${didYouMean(conflict, registry.conflicts.keys()) || `; expected one of: ${[...registry.conflicts.keys()].join(', ')}`}`,
      );
    }
    const added = new Map(
      entries.flatMap((entry) => (entry.part === 'actor' && entry.standing !== 'removed' ? [[entry.id, entry]] : [])),
    );
    const waiting = [...added.values()]
      .filter(({ standing }) => standing === 'provisional')
      .map(({ body }) => body as ActorEntry);
    const pool = [...registry.actors.values(), ...waiting].filter(({ id }) => !own || added.has(id));
    return searchActors(words, pool, question).map((found) => ({
      ...found,
      standing: (added.get(found.actor.id)?.standing as 'own' | 'provisional' | undefined) ?? 'registry',
    }));
  }

  /** Adds an actor by a person's words. Throws a Refusal where it does not fit. */
  async add(words: ActorWords): Promise<Kept> {
    const { fileOfWords } = await import('./keeping.ts');
    return this.#keep([fileOfWords(words)]);
  }

  /** Adds what is in files of the registry's own format: all of it, or, with a Refusal that says file and line, nothing. */
  async addFiles(files: readonly { readonly name: string; readonly text: string }[]): Promise<Kept> {
    const { fileOfText } = await import('./keeping.ts');
    return this.#keep(files.map(({ name, text }) => fileOfText(text, name)));
  }

  async #keep(files: Parameters<typeof import('./keeping.ts').rowsFor>[0]): Promise<Kept> {
    const { rowsFor } = await import('./keeping.ts');
    const { rows, kept } = rowsFor(files, await this.actors(), this.by);
    await this.store.addActorEntries(rows);
    return kept;
  }

  /** Takes out what was added: nothing is read by it any more, and claims that name it keep its name. */
  async remove(id: string): Promise<void> {
    const { rowToRemove } = await import('./keeping.ts');
    await this.store.addActorEntries([rowToRemove(id, await this.actors(), this.by)]);
  }

  async provisional(all = false): Promise<readonly Provisional[]> {
    const { provisionalActors } = await import('./provisional.ts');
    return provisionalActors(await this.state(), all);
  }

  /** Makes a provisional actor one of the case's own, by id or name. Throws a Refusal where nobody is named so, or the kind is not known. */
  async adopt(name: string, words: Partial<Omit<ActorWords, 'name'>>): Promise<Kept> {
    const { adopted, fileOfWords } = await import('./keeping.ts');
    const waiting = await this.provisional(true);
    const found =
      waiting.find((each) => each.id === name) ??
      waiting.find((each) => nameIdentity(each.name) === nameIdentity(name));
    if (!found) {
      const { didYouMean } = await import('../../actors/nearest.ts');
      throw new Refusal(
        `Nobody provisional has the id or the name ${JSON.stringify(name)}${
          didYouMean(
            name,
            waiting.map((each) => each.name),
          ) || '; see groundwire actors provisional'
        }`,
      );
    }
    const { entries } = await this.actors();
    const row = entries.find(({ part, id }) => part === 'actor' && id === found.id);
    if (row) return this.#keep([adopted(row.body as ActorEntry, words)]);
    const { kind } = words;
    if (!kind) throw new Refusal(`Reports do not say what ${found.name} is: expected --kind`);
    return this.#keep([fileOfWords({ ...words, name: found.name, kind })]);
  }

  /** Matches the actors of a data set's file with those that are known, and keeps the rest as provisional. `dry`: only says what would be kept. */
  async import(
    given: { readonly text: string; readonly file: string; readonly dataset?: Dataset },
    { dry = false, adopt = false } = {},
  ): Promise<ImportReport & { readonly adopted: readonly string[] }> {
    const { importActors } = await import('./listing.ts');
    const { report, rows } = importActors(
      { ...given, by: this.by },
      await this.actors(),
      (await this.state()).identities,
    );
    if (!dry) await this.store.addActorEntries(rows);
    if (dry || !adopt) return { ...report, adopted: [] };
    const { rowsToAdopt } = await import('./keeping.ts');
    const own = rowsToAdopt(new Set(report.added.map(({ actor }) => actor.id)), await this.actors(), this.by);
    await this.store.addActorEntries(own);
    return { ...report, adopted: own.map(({ id }) => id) };
  }

  async export(question: ExportQuestion): Promise<string> {
    const { exportedActors } = await import('./export.ts');
    return exportedActors(question, await this.actors(), await this.state());
  }
}
