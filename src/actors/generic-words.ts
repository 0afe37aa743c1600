import type { GenericSide } from './entry.ts';
import type { MentionRole } from './mention.ts';

/*
 * Words that name no actor but mean one by context. All in lower case, folded as names are (see name-words.ts).
 * A `head` is the noun that a nominal ends in ("forces"), a `modifier` what stands before it ("rebel", "anti-government").
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns for those who bear arms for somebody: "IS fighters", "Malian soldiers", "Turkish artillery". */
export const FORCE = words(`
  army armies military forces force troops troop soldiers soldier fighters fighter militants militant militia militias militiamen
  militiaman gunmen gunman rebels rebel insurgents insurgent guerrillas guerrilla commandos commando paratroopers marines servicemen
  serviceman units unit brigade brigades battalion battalions division regiment garrison convoy patrol patrols artillery gunners
  warplanes warplane jets jet aircraft helicopters helicopter planes bombers drones drone tanks gunboats navy airforce
  factions faction group groups jihadists jihadist extremists extremist terrorists terrorist combatants combatant recruits
  loyalists operatives operative snipers sniper cells cell ranks elements element contingent contingents warships positions
  mercenaries separatists paramilitaries guards guardsmen conscripts reservists partisans armour armor infantry`);

/** Words that may stand between the owner and the force noun: "Turkish special forces", "Syrian government troops". */
export const FORCE_QUALIFIER = words(`
  armed security ground special air land naval military government regime state regular national federal central army police elite
  allied joint pro loyalist artillery border coast interior defence defense counter terrorism antiterrorism rapid response occupation
  occupying invading advancing retreating surrounding besieging ruling transitional interim caretaker led fighter fighters attack
  combat transport local`);

/** Nouns for a state's rulers and offices; with an adjective or "'s" before them they are the state. */
export const RULE = words(`
  government regime authorities authority administration cabinet junta ministry officials official officers officer state
  parliament presidency leadership diplomats diplomat intelligence negotiators negotiator side command commanders commander
  delegation president premier minister spokesman spokeswoman spokesperson prosecutors prosecutor embassy statement generals general
  army military leaders leader envoy ambassador foreign-ministry`);

/** What is done by force; an adjective before it names who does it: "Russian air strikes", "Turkish shelling". */
export const ACT = words(`
  airstrike airstrikes strike strikes raid raids shelling bombardment bombing bombings attack attacks assault assaults offensive
  offensives operation operations advance advances incursion incursions invasion fire shells shell missiles missile rockets rocket
  mortar mortars bombs bomb campaign push onslaught retreat withdrawal counteroffensive counterattack occupation blockade siege
  intervention gains capture takeover ambush ambushes drone control rule support backing supply lines line positions
  checkpoints checkpoint stronghold strongholds bases outposts lines frontlines defences defenses leader leaders commander commanders
  casualties losses prisoners deserters concern concerns fears demands threats sanctions requests objections pressure interests airpower`);

export interface GenericWord {
  /** The heads of the nominal; any of these. */
  readonly heads: ReadonlySet<string>;
  /** Words before the head that make it this generic; empty: the head alone does. */
  readonly modifiers: ReadonlySet<string>;
  readonly side: GenericSide;
}

const NONE: ReadonlySet<string> = new Set();
const BEARERS = words(`
  forces force fighters fighter factions faction group groups troops soldiers militants militant brigades brigade units unit
  militiamen gunmen positions alliance alliances coalition organisations organizations combatants elements movement movements`);

/** Nominals that mean a side of the conflict. The first that fits counts. */
export const GENERIC_SIDES: readonly GenericWord[] = [
  {
    side: 'separatists',
    modifiers: words('separatist secessionist prorussian pro-russian'),
    heads: words(`${[...BEARERS].join(' ')} rebels insurgents militia militias separatists`),
  },
  {
    side: 'kurds',
    modifiers: words('kurdish'),
    heads: words(`${[...BEARERS].join(' ')} rebels insurgents militia militias guerrillas separatists`),
  },
  { side: 'kurds', modifiers: NONE, heads: words('kurds') },
  { side: 'separatists', modifiers: NONE, heads: words('separatists secessionists') },
  { side: 'jihadists', modifiers: words('jihadist jihadi salafist islamist extremist'), heads: BEARERS },
  {
    side: 'rebels',
    modifiers: words(
      'rebel insurgent guerrilla guerilla opposition anti-government antigovernment anti-regime antiregime revolutionary anti-assad',
    ),
    heads: words(`${[...BEARERS].join(' ')} rebels insurgents militia militias`),
  },
  {
    side: 'rebels',
    modifiers: NONE,
    heads: words(
      'rebels insurgents rebel insurgent revolutionaries insurgency guerrillas guerrilla guerillas guerilla',
    ),
  },
  {
    side: 'jihadists',
    modifiers: NONE,
    heads: words('jihadists jihadist jihadis jihadi extremists islamists militants terrorists'),
  },
  {
    side: 'government',
    modifiers: words(
      'government regime pro-government progovernment pro-regime proregime loyalist state security military army federal',
    ),
    heads: words(
      'forces force troops soldiers army military loyalists warplanes warplane jets aircraft helicopters helicopter planes bombers tanks artillery positions fighters units side snipers airforce',
    ),
  },
  {
    side: 'coalition',
    modifiers: words('coalition'),
    heads: words('forces force troops soldiers aircraft warplanes jets planes drones helicopters airforces bombers'),
  },
  { side: 'coalition', modifiers: NONE, heads: words('coalition') },
  { side: 'peacekeepers', modifiers: words('peacekeeping'), heads: words('force forces mission troops soldiers') },
  { side: 'peacekeepers', modifiers: NONE, heads: words('peacekeepers peacekeeper') },
  {
    side: 'government',
    modifiers: NONE,
    heads: words('regime loyalists army military government soldiers soldier troops'),
  },
];

/** Armed people whom no registry can name: they stay as the text names them. Plural or with "armed" before them. */
export const ARMED = words(`
  gunmen gunman militia militias militiamen militiaman attackers attacker assailants assailant bandits bandit guards vigilantes
  paramilitaries mercenaries fighters combatants kidnappers abductors hijackers pirates raiders warlords cattle-raiders
  bomber bombers snipers mutineers smugglers traffickers`);
export const ARMED_HEADS = words(
  'men group groups gang gangs herders herdsmen youths youth criminals bandits elements individuals assailants tribesmen villagers actors factions',
);
export const ARMED_MODIFIERS = words(
  'armed unidentified unknown masked suspected tribal local rival allied communal intercommunal sectarian warring enemy foreign pro-government progovernment self-defence self-defense village pro-iranian iran-backed',
);

/** Peoples and faiths whose adjective names fighters that no registry can name: "Arab fighters", "Turkmen militias". */
export const ETHNIC = words(
  'arab turkmen turkoman assyrian syriac druze alawite alawi sunni shia shiite shi-ite christian muslim islamist yazidi tuareg fulani arabic palestinian chechen uighur uyghur armenian bedouin hutu tutsi serb croat bosniak',
);

/** Law and order: a body of its own beside the army, named as in the text. */
export const POLICE = words('police policemen policeman gendarmerie gendarmes gendarme');

/** Groups of people by their situation or work, who are harmed, moved, helped or heard. */
export const CIVILIANS: Readonly<Record<string, MentionRole>> = Object.fromEntries([
  ...[
    ...words(`civilians civilian children child women woman girls girl boys boy men people residents resident villagers villager inhabitants
    families family refugees refugee migrants migrant asylum-seekers returnees evacuees protesters protester demonstrators students student pupils
    teachers worshippers mourners pilgrims passengers patients prisoners prisoner detainees detainee hostages farmers herders
    pastoralists fishermen shoppers babies baby infants toddlers elders workers bystanders passers-by townspeople citizens
    individuals persons idps idp survivors victims minorities locals`),
  ].map((word) => [word, 'civilians'] as const),
  ...[
    ...words(`journalists journalist reporters doctors doctor medics medic nurses paramedics rescuers staff volunteers activists activist
    lawyers clerics priests imams worker witnesses witness eyewitnesses eyewitness analysts analyst observers experts diplomats sources`),
  ].map((word) => [word, 'speaker'] as const),
]);

/** What may stand before such a word and belongs to the name: "aid workers", "displaced people". */
export const CIVILIAN_MODIFIERS = words(`
  aid relief humanitarian health healthcare medical hospital rescue media displaced internally civilian un local school
  ambulance emergency migrant charity rights human asylum unarmed peaceful opposition anti-government religious
  community tribal traditional customary village`);

/** Plural bodies that speak or work without a name of their own. */
export const BODIES = words(`
  agencies organisations organizations groups partners officials authorities ngos chiefs leaders charities workers actors observers
  staff teams sources observers`);
export const BODY_MODIFIERS = words(`
  aid relief humanitarian rights human health medical hospital international local un community tribal customary traditional provincial
  regional municipal military security government senior opposition rebel intelligence diplomatic state charity
  monitoring religious western campaign sector cluster`);

/** Words before a side's generic name that make it something else: "local government", "armed opposition" stays. */
export const NOT_A_SIDE_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  government: words(
    'local provincial regional city municipal district village rebel opposition shadow salvation state self parallel of-the',
  ),
  army: words('rebel opposition salvation liberation'),
  military: words('rebel'),
  coalition: words('governing ruling opposition'),
};

/** Words after it that do so: "opposition leader", "government of", "coalition government". */
export const NOT_A_SIDE_AFTER: Readonly<Record<string, ReadonlySet<string>>> = {
  government: words(
    'hospital hospitals school schools building buildings office offices employee employees workers worker schemes programme programs spokesman spokesperson website services service funds funding worker salaries policy policies',
  ),
  opposition: words(
    'to leader leaders party parties politician politicians lawmaker lawmakers mp mps candidate candidates politics supporters activists activist',
  ),
  army: words('chief commander general officer officers barracks base bases colonel spokesman day'),
  coalition: words('government partner partners talks party parties building'),
  regime: words('change'),
  rebel: words('leader commander leaders commanders'),
};
