import { describe, expect, it } from 'vitest';
import { parseText } from '../../text/parse.ts';
import { findQuotations } from '../../text/quotations.ts';
import type { Section } from '../../vocabulary/report.ts';
import { readAttributions } from './index.ts';
import type { ActorOf } from './voices.ts';

function read(text: string, sections: readonly Section[] = [], actorOf: ActorOf = () => null) {
  const sentences = parseText(text);
  const attributed = readAttributions({ text, sections, sentences, quotations: findQuotations(text), actorOf });
  const words = (span: { start: number; end: number } | null): string | null =>
    span === null ? null : text.slice(span.start, span.end);
  const found = attributed.attributions.map(
    (a) => `${words(a.source) ?? '–'} | ${words(a.cue)} | ${a.content.map(words).join(' … ')}`,
  );
  /** The names of the voices behind the first occurrence of some words, the root first. */
  const voices = (phrase: string): readonly string[] => {
    const start = text.indexOf(phrase);
    return attributed.voicesFor({ start, end: start + phrase.length }, 0).map((v) => v.name);
  };
  return { found, voices, attributed };
}

describe('who says what', () => {
  it.each([
    ['The ministry said that 40 families had left Deren.', 'The ministry | said | that 40 families had left Deren'],
    [
      'The ministry said in a statement on Friday it had reopened the road.',
      'The ministry | said | it had reopened the road',
    ],
    ['Rebels had left the hill, the Monitor said on Tuesday.', 'the Monitor | said | Rebels had left the hill'],
    [
      '"We lost everything," said Amal Haddad, a teacher from Deren.',
      'Amal Haddad, a teacher from Deren | said | "We lost everything,"',
    ],
    [
      'Amal Haddad, a teacher from Deren, told reporters that the school was gone.',
      'Amal Haddad, a teacher from Deren | told | that the school was gone',
    ],
    [
      'According to the Relief Council, 900 homes were destroyed.',
      'the Relief Council | According to | 900 homes were destroyed',
    ],
    [
      'The bridge was closed on Monday, according to two officials.',
      'two officials | according to | The bridge was closed on Monday',
    ],
    ['The ministry said at least 70 men were killed.', 'The ministry | said | at least 70 men were killed'],
    ['The ministry said up to 30 men had left.', 'The ministry | said | up to 30 men had left'],
    ['The ministry said between 5 and 9 huts burned.', 'The ministry | said | between 5 and 9 huts burned'],
    ['The army denied shelling the camp.', 'The army | denied | shelling the camp'],
    ['Agency monitors reported heavy clashes near Karsa.', 'Agency monitors | reported | heavy clashes near Karsa'],
    ['The militia is believed to have burned the school.', '– | is believed | The militia … to have burned the school'],
    ['Claiming that the road was cut, Haddad told of hunger.', 'Haddad | Claiming | that the road was cut'],
    ['Asked whether she would leave, Haddad said no.', '– | Asked | whether she would leave'],
    ['The army issued a statement saying the hill was lost.', 'The army | saying | the hill was lost'],
    ['The mayor used his speech to call the raid a crime.', 'The mayor | call | the raid a crime'],
    ['The council expressed concern about the raids.', 'The council | expressed concern about | the raids'],
    ['Aid groups are worried about the winter.', 'Aid groups | are worried about | the winter'],
    ['It is unclear whether the bridge stands.', '– | It is unclear | whether the bridge stands'],
    ['Still, he said, officials have to decide.', 'he | said | officials have to decide'],
    [
      'Amal Haddad, a farmer from Deren, speaking by telephone, said she could not leave.',
      'Amal Haddad, a farmer from Deren | said | she could not leave',
    ],
    [
      'Haddad, whose home, a mill, is burned, argues that the dam will break.',
      'Haddad | argues | that the dam will break',
    ],
    [
      '"The mill burned," said Amal Haddad, the mayor of Deren, who came on Friday.',
      'Amal Haddad, the mayor of Deren | said | "The mill burned,"',
    ],
    [
      'Amal Haddad, an organiser of the marches, said he expected more people.',
      'Amal Haddad, an organiser of the marches | said | he expected more people',
    ],
    [
      'Omar Kado, Amal Haddad and Hanna Deren have all condemned the raid.',
      'Omar Kado, Amal Haddad and Hanna Deren | have all condemned | the raid',
    ],
    [
      'Radio Kado and the gazette both reported that the hill fell.',
      'Radio Kado and the gazette | reported | that the hill fell',
    ],
    ['"The dam will break," warned Haddad.', 'Haddad | warned | "The dam will break,"'],
    ['"The dam will break," Haddad concludes.', 'Haddad | concludes | "The dam will break,"'],
    ['As the ministry put it, "The dam is lost."', 'the ministry | put it | "The dam is lost."'],
    ['The militia has been accused of burning nine huts.', '– | has been accused | The militia … of burning nine huts'],
    ['The army is widely seen as weak.', '– | is widely seen | The army … as weak'],
    ['Their fear is that the dam will break.', 'Their | fear is | that the dam will break'],
    ['The worry among traders is that the dam will break.', 'traders | worry | that the dam will break'],
    ['They buried what they called a martyr.', 'they | called | what … a martyr'],
    ['The crowd had one message: "Open the gates."', 'The crowd | had one message | "Open the gates."'],
    ['The hill fell on Friday. (Radio Kado)', 'Radio Kado | (Radio Kado) | The hill fell on Friday. '],
    ['Haddad said it was over. Adding, "We stay."', 'Haddad | Adding | "We stay."'],
    [
      'The road was cut, according to data released on Friday by the ministry.',
      'data released on Friday by the ministry | according to | The road was cut',
    ],
    [
      'The hill fell after days of fighting, two priests and a nurse said.',
      'two priests and a nurse | said | The hill fell after days of fighting',
    ],
  ])('%s', (text, expected) => {
    expect(read(text).found).toContain(expected);
  });

  it('joins the parts of a quotation around its speaker', () => {
    expect(read('"The road is cut," the mayor said. "Nobody can leave."\n\nIt rained.').found).toContain(
      'the mayor | said | "The road is cut," … "Nobody can leave."',
    );
  });

  it('gives "adding" to the speaker before it', () => {
    expect(read('The mayor said the road was cut, adding that nobody could leave.').found).toContain(
      'The mayor | adding | that nobody could leave',
    );
  });

  it('leaves to a speaker what he tells of the plans and sides of others, but not a voice that he passes on', () => {
    expect(read('The mayor said that rebels want peace.').found).toEqual(['The mayor | said | that rebels want peace']);
    expect(read('The mayor said that the army had warned that the dam would break.').found).toContain(
      'the army | had warned | that the dam would break',
    );
  });

  it('reads transcripts, signed quotations and what stands in a paragraph of its own', () => {
    expect(read('“MS. HADDAD: The road is cut. We stay. MR. OMAR: Thank you.”').found).toContain(
      'MS. HADDAD | : | The road is cut. We stay.',
    );
    expect(read('"The road is cut."\n\n- Amal Haddad\n\nIt rained.').found).toContain(
      'Amal Haddad | - | "The road is cut."',
    );
    expect(read('Amal Haddad wrote:\n\nThe road is cut. We stay.\n\nIt rained.').found).toContain(
      'Amal Haddad | wrote | The road is cut. We stay.',
    );
  });

  it('ends what was expected where a clause of its own begins', () => {
    expect(read('The army was expected to storm the hill, but it was beaten back.').found).toEqual([
      '– | was expected | The army … to storm the hill',
    ]);
  });

  it('leaves the writer and the reader out', () => {
    expect(read('We believe that the road is cut.').found).toEqual([]);
  });
});

describe('voices', () => {
  it('names the root asserter first, and gives a comment behind the reported words to the outer voice alone', () => {
    const { voices } = read(
      'The Brigade said in an online statement it had taken two villages near Karsa, which cut the road to Deren, the Monitor said.',
    );
    expect(voices('taken')).toEqual(['Brigade', 'Monitor']);
    expect(voices('cut')).toEqual(['Monitor']);
  });

  it('nests what stands inside a quotation', () => {
    const { voices } = read(
      '"Aid groups say all 4,000 would leave if the road were open to them," the Relief Council statement said.',
    );
    expect(voices('leave')).toEqual(['Aid groups', 'Relief Council']);
  });

  it('resolves a pronoun and "the group" to the speaker before', () => {
    const { voices } = read(
      'The Monitor said rebels had left the hill. It said two men died there. The group said the road was open.',
    );
    expect(voices('two men died')).toEqual(['Monitor']);
    expect(voices('the road was open')).toEqual(['Monitor']);
  });

  it('gives "it said" to whoever spoke last, not to the party that he speaks about', () => {
    const text = 'The Monitor said 900 huts had burned. Karsa is held by rebels, it said.';
    const at = text.indexOf('rebels');
    // What a resolver of pronouns would answer: the party named last.
    const rebels: ActorOf = (span) =>
      text.slice(span.start, span.end) === 'it' ? { actor: 'rebels', name: 'rebels', start: at, end: at + 6 } : null;
    expect(read(text, [], rebels).voices('is held by')).toEqual(['Monitor']);
  });

  it('asks of the last speaker whether the pronoun fits him', () => {
    const text = 'Residents said Karsa was calm. The army hit the hill, it said. They said jets had come.';
    const army: ActorOf = (span) =>
      text.slice(span.start, span.end) === 'it' ? { actor: 'army', name: 'army', start: 31, end: 39 } : null;
    expect(read(text, [], army).voices('hit the hill')).toEqual(['army']);
    const { voices } = read('Amal Haddad said Karsa was calm. The road was open, she added. They said it was not.');
    expect(voices('was open')).toEqual(['Amal Haddad']);
    expect(read('Residents said Karsa was calm. They said jets had come.').voices('jets had')).toEqual(['Residents']);
  });

  it('carries a speech on where the text shows it, and not otherwise', () => {
    const { voices } = read(
      'The Monitor said 900 homes had burned. Many were empty. Government jets bombed Karsa on Friday.',
    );
    expect(voices('were empty')).toEqual(['Monitor']);
    expect(voices('bombed Karsa')).toEqual([]);
  });

  it('makes no voice of what somebody did not say, of hearsay, or of a stance', () => {
    expect(read('The ministry did not say that troops had left Karsa.').voices('had left')).toEqual([]);
    expect(read('Troops reportedly left Karsa.').voices('left')).toEqual([]);
    expect(read('It was reported that troops left Karsa.').voices('left')).toEqual([]);
    expect(read('The council praised the rebels for leaving Karsa.').voices('leaving')).toEqual([]);
  });

  it('takes the actor that the registry knows, with the cue as it stands', () => {
    const text = 'Fighters left Karsa, the Monitor said.';
    const at = text.indexOf('Monitor');
    const { attributed } = read(text, [], (span) =>
      span.start <= at && at < span.end
        ? { actor: 'hill-monitor', name: 'Hill Monitor', start: at, end: at + 7 }
        : null,
    );
    expect(attributed.voicesFor({ start: 9, end: 13 }, 0)).toEqual([
      { actor: 'hill-monitor', name: 'Hill Monitor', start: at, end: at + 7, verb: 'said' },
    ]);
    expect(attributed.attributions[0]!.actor).toBe('hill-monitor');
  });

  it('gives a count to the one who counted, and a demand to the writer who reports it', () => {
    expect(
      read('The agency identified 900 displaced families in Karsa.').voices(
        'agency identified 900 displaced families in Karsa',
      ),
    ).toEqual(['agency']);
    expect(read('The council called for a ceasefire in Karsa.').voices('council called for a ceasefire')).toEqual([]);
  });

  it('lets a caption speak for the agency it credits', () => {
    const text = 'A man walks through the rebel-held town of Karsa, May 4. (Jane Doe/Northern Press)';
    expect(read(text, [{ start: 0, end: text.length, kind: 'caption' }]).voices('rebel-held town')).toEqual([
      'Northern Press',
    ]);
  });
});
