/** Words of a text → the unit in which a claim counts them. What is not here is counted in its own word. */
const UNITS: { readonly [unit: string]: string } = {
  person: `people person individual resident inhabitant villager refugee migrant idp idps returnee evacuee citizen displaced other asylum-seeker seeker visitor pilgrim fisherman farmer homeowner
    body life death fatality dead injured wounded casualty victim man survivor worker prisoner detainee hostage official politician
    protester passenger journalist doctor nurse leader number member lives`,
  household: 'family household',
  civilian: 'civilian',
  child: 'child boy girl infant baby toddler minor teenager student pupil',
  woman: 'woman',
  fighter:
    'fighter militant rebel insurgent gunman terrorist jihadist guerrilla militiaman combatant mercenary commander bomber attacker ranger extremist',
  soldier: 'soldier troop serviceman trooper',
  village: 'village hamlet',
  town: 'town city',
  place: 'place locality settlement site',
  house: 'house home dwelling property apartment flat residence',
  building: 'building',
  strike: 'strike airstrike air-strike raid',
  attack: 'attack assault',
  truck: 'truck lorry',
  tonne: 'tonne ton',
};

const unitOfWord = new Map(
  Object.entries(UNITS).flatMap(([unit, words]) => words.split(/\s+/).map((word) => [word, unit] as const)),
);

/** The unit of things called by this dictionary form: `families` (lemma `family`) are counted in `household`. */
export function unitOf(lemma: string): string {
  return unitOfWord.get(lemma) ?? lemma;
}

const PEOPLE_UNITS: ReadonlySet<string> = new Set([
  'person',
  'household',
  'civilian',
  'child',
  'woman',
  'fighter',
  'soldier',
]);

/** Does the unit count people? Only then does flow or stock mean anything. */
export function countsPeople(unit: string): boolean {
  return PEOPLE_UNITS.has(unit);
}
