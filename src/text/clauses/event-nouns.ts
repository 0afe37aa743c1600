/** Nouns that name what is done without an ending that tells so: in English most of them are verbs too. */
const SAME_AS_VERB =
  'abuse access advance aid alliance ambush appeal approach arrest assault attack attempt ban barrage battle bid blackout blast blockade blow bombardment breach break build-up call capture ceasefire cease-fire change charge claim clash climb collapse combat conflict contact control counter-attack counterattack counter-offensive counteroffensive coup crackdown crash crossing curfew cut damage death deal debate decline decrease defeat defence defense delay demand departure detention dispute drop effort entry escape escort exchange exit exodus explosion export failure fall fear fight fighting fire fireworks flight flow gain grip gunfire halt help hit hold hope hunt import incident increase incursion influx injury invasion jump kidnap killing landing launch lead leap leave lift loss march massacre meeting mission move murder need offensive offer onslaught operation order outbreak parade patrol pause plan pledge probe progress promise protest provision purchase purge push raid rally rape recapture rebellion release removal rescue resistance retreat return revolt riot rise rule rush sale sanction scuffle search seizure shift shooting siege skirmish slaughter spread stand-off standoff steal strike struggle supply support surge surrender survey sweep switch takeover take-over talk theft threat torture toll tour trade training transfer trap travel treatment trial trip truce turn uprising use victory violence visit vote vow walk war warning win withdrawal work wound'.split(
    ' ',
  );
/** "the advance of the army": what follows "of" does it. */
const INTRANSITIVE =
  'advance arrival departure withdrawal retreat return flight escape collapse fall death exodus influx flow rise spread emergence presence deployment march surge growth outbreak absence disappearance appearance existence progress defeat movement resistance victory loss gain surrender success failure protest migration emigration gathering'.split(
    ' ',
  );
/** Nouns for people and bodies that act, so that "rebel advance" is an advance of rebels. */
const AGENTS =
  'rebel government army police militia militant regime coalition troop force insurgent opposition state jihadist guerrilla gang group terrorist soldier fighter crowd mob gunman sniper protester demonstrator commando guard navy airforce insurgency cartel tribe party company union court parliament president minister council committee alliance official civilian resident villager refugee loyalist separatist islamist extremist paramilitary mercenary bandit pirate student worker ally enemy'.split(
    ' ',
  );
/** Verbs that say no more than that something is done: the noun after them says what. */
const SUPPORT =
  'launch carry conduct begin start mount stage make wage undertake perform open lead continue resume end halt stop suspend pursue step intensify renew announce declare impose commit give take have hold do execute order deliver join unleash initiate complete achieve plan prepare fight report repel claim'.split(
    ' ',
  );
/** Verbs that say no more than that something happens. */
const OCCURRENCE =
  'erupt occur happen take break continue resume begin start rage flare intensify end be follow ensue persist unfold remain subside spread last hit target strike rock stop escalate'.split(
    ' ',
  );

const SAME_AS_VERB_NOUNS: ReadonlySet<string> = new Set(SAME_AS_VERB);
export const INTRANSITIVE_NOUNS: ReadonlySet<string> = new Set(INTRANSITIVE);
const AGENT_NOUNS: ReadonlySet<string> = new Set(AGENTS);
export const SUPPORT_VERBS: ReadonlySet<string> = new Set(SUPPORT);
export const OCCURRENCE_VERBS: ReadonlySet<string> = new Set(OCCURRENCE);

const ENDINGS = ['tion', 'sion', 'ment', 'ance', 'ence', 'ing', 'al', 'ure', 'age', 'cy', 'sis', 'ery'];
const NOT_DONE = new Set(
  'building thing morning evening hostage television opposition ring king string spring wing ceiling sibling capital hospital animal material signal journal criminal general official festival rival moment document element cement department apartment government parliament regiment monument station nation section region position million billion question occasion version passion pension mansion science sentence audience fence ambulance distance entrance province finance age village language page stage cage image message garage wage package average cottage passage agency emergency currency policy democracy conspiracy pregnancy basis crisis analysis thesis creature nature picture figure feature temperature culture future structure furniture literature agriculture machinery gallery battery cemetery nursery surgery artillery portal deal metal meal seal goal coal total interval pedal medal canal arsenal mineral terminal manual ritual tribunal ordeal clothing housing farming wedding feeling dealing ministry ability mountain'.split(
    ' ',
  ),
);

/** Whether a noun names an act or an event. */
export function isEventNoun(lemma: string): boolean {
  if (SAME_AS_VERB_NOUNS.has(lemma)) return true;
  if (NOT_DONE.has(lemma) || lemma.length < 6) return false;
  const bare = lemma.slice(lemma.lastIndexOf('-') + 1);
  if (SAME_AS_VERB_NOUNS.has(bare)) return true;
  return ENDINGS.some((ending) => bare.endsWith(ending));
}

export function isAgentNoun(lemma: string): boolean {
  return AGENT_NOUNS.has(lemma) || /(?:ist|ant|eer|men|man)$/.test(lemma);
}
