import { buildCommand } from '@stricli/core';
import type { Listed } from '../../desk/actors/listing.ts';
import type { ActorName, ActorPage, ActorTie } from '../../desk/actors/page.ts';
import type { IdentityRow } from '../../desk/identity.ts';
import { type StoreFlags, storeFlags } from '../flags.ts';
import { type Context, type Paint, paintFor } from '../terminal.ts';
import { actorIds, withActors } from './desk.ts';
import { sourceWords, spanWords } from './words.ts';

interface Flags extends StoreFlags {
  readonly json: boolean;
}

export const show = buildCommand<Flags, string[], Context>({
  docs: {
    brief: 'Everything known of an actor, with sources',
    fullDescription: `Names with language and dates, kind, side in each conflict, memberships, backers, splits and renames with dates and sources, what ACLED and UCDP
call it, how often the case names it, and who said that it is, or is not, another.

Examples:
  groundwire actors show islamic-state
  groundwire actors show "Nusra Front" --json`,
  },
  parameters: {
    flags: { json: { kind: 'boolean', default: false, withNegated: false, brief: 'As JSON' }, ...storeFlags },
    positional: {
      kind: 'array',
      minimum: 1,
      parameter: { parse: String, placeholder: 'id|name', brief: 'Actor id, or a name', proposeCompletions: actorIds },
    },
  },
  async func({ json, ...flags }, ...words) {
    const { stdout, env } = this.terminal;
    const page = await withActors(flags, this.terminal, (actors) => actors.show(words.join(' ')));
    stdout.write(json ? `${JSON.stringify(page)}\n` : textOf(page, paintFor(stdout, env)));
  },
});

const STANDING: Readonly<Record<ActorPage['standing'], string>> = {
  registry: 'ships with Groundwire',
  own: 'added to this case',
  provisional: 'provisional: nothing is read by it until it is adopted',
  removed: 'taken out of this case: nothing is read by it',
  read: 'a name that reports give and the registry lacks',
};

function textOf(page: ActorPage, paint: Paint): string {
  const { claims, identity, unfit } = page;
  const dim = (text: string) => (text ? ` ${paint('dim', `[${text}]`)}` : '');
  const lines = [
    `${paint('bold', page.name)}  ${paint('dim', page.id)}`,
    [page.kind, page.countries.join(' '), STANDING[page.standing]].filter(Boolean).join(', ') +
      dim(sourceWords(page.source)),
    ...(unfit === null ? [] : [paint('yellow', `Nothing is read by it: ${unfit}`)]),
    ...section(
      'Names',
      page.names.map((name) => `${nameWords(name)}${dim(sourceWords(name.source))}`),
    ),
    ...section(
      'Sides',
      page.sides.map(({ conflictName, sideName, side }) =>
        side === page.id ? `${conflictName}: a side of its own` : `${conflictName}: ${sideName}`,
      ),
    ),
    ...section(
      'Ties',
      page.ties.map((tie) => `${tieWords(tie)}${dim(sourceWords(tie.source))}`),
    ),
    ...section('In data sets', [
      ...page.acled.map(({ name, source }) => `ACLED  ${name}${dim(sourceWords(source))}`),
      ...page.ucdp.map(({ id, name, source }) => `UCDP   ${id ?? ''} ${name}${dim(sourceWords(source))}`),
      ...page.listed.map(listedWords),
    ]),
    ...section('In this case', [
      claims.first === null && claims.asAgent + claims.asTarget + claims.asVoice === 0
        ? 'no claim names it'
        : `agent in ${claims.asAgent} claims, target in ${claims.asTarget}, voice of ${claims.asVoice}${claims.first ? `; ${claims.first} to ${claims.last}` : ''}`,
      ...(identity.shown ? [`shown as ${identity.shown.name} (${identity.shown.key})`] : []),
      ...(identity.also.length ? [`one with: ${identity.also.map(({ name }) => name).join(', ')}`] : []),
      ...identity.judgements.map((each) => judgementLine(each)),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function section(title: string, body: readonly string[]): string[] {
  return body.length ? ['', title, ...body.map((line) => `  ${line}`)] : [];
}

function nameWords(name: ActorName): string {
  return `${name.text}${name.language ? ` (${name.language})` : ''}${spanWords(name)}`;
}

function tieWords(tie: ActorTie): string {
  return `${tie.type} ${tie.actor.name} (${tie.actor.id})${spanWords(tie)}`;
}

function listedWords({ dataset, listedAs, number, events, first, last, file }: Listed): string {
  const days = first ? `, ${first} to ${last ?? first}` : '';
  return `${dataset}  ${number ?? ''} ${listedAs}: ${events === null ? 'listed' : `${events} ${events === 1 ? 'event' : 'events'}`}${days} in ${file}`.replace(
    /\s{2,}(?=\S+:)/,
    '  ',
  );
}

/** One line a judgement, also for the list of them. */
export function judgementLine({ number, one, other, verdict, why, by, recorded, stands }: IdentityRow): string {
  const said = {
    'same-as': `${one.name} is ${other.name}`,
    'not-same-as': `${one.name} is not ${other.name}`,
    undone: `what stood on ${one.name} and ${other.name} is taken back`,
  }[verdict];
  return `${number}  ${said}; ${by}, ${recorded.slice(0, 10)}: ${why}${stands || verdict === 'undone' ? '' : ' (stands no longer)'}`;
}
