/**
 * Nouns that are counted, as data: a unit of the claim contract and the words for it in the singular. Plurals follow from the rules
 * of `pluralsOf`, irregular ones are spelled out after a slash.
 */
const UNITS: Readonly<Record<string, string>> = {
  person: `person/people/persons, individual, resident, inhabitant, villager, refugee, IDP, migrant, returnee, evacuee,
    asylum-seeker, asylum seeker, citizen, national, protester, demonstrator, passenger, patient, prisoner, detainee,
    inmate, hostage, captive, survivor, victim, casualty, man/men, adult, youth, elder, worker, aid worker,
    health worker, medic, doctor, nurse, teacher, student, pupil, farmer, herder, pilgrim, worshipper, worshiper,
    journalist, reporter, activist, driver, official, guest, tourist, traveller, traveler, beneficiary, body, corpse,
    death, fatality, injury, life/lives, dead, wounded, injured, displaced, homeless, missing, other, male, staff,
    personnel, member, employee, volunteer, muslim, christian, sunni, shia, alawite, druze/druze/druzes, yazidi,
    yezidi, rohingya/rohingya/rohingyas, turkmen/turkmen, palestinian, neighbour, neighbor, relative, guard,
    bystander, peacekeeper, suspect, gunman/gunmen, attacker, bomber, assailant, head, soul, follower, supporter,
    believer, leader, politician, minister, foreigner, arrival, newcomer, settler, convict, candidate, crew member,
    expatriate, deportee, kidnap victim, caregiver, respondent, labourer, laborer, miner, fisherman/fishermen,
    shopper, commuter, visitor, homeowner, camper, population, displacement`,
  civilian: 'civilian, non-combatant, noncombatant',
  child: `child/children, kid, boy, girl, minor, infant, baby, toddler, teenager, schoolchild/schoolchildren, schoolgirl,
    schoolboy, orphan, newborn`,
  woman: 'woman/women, mother, female, wife/wives',
  household: 'household, family, HH',
  fighter: `fighter, militant, insurgent, rebel, militiaman/militiamen, combatant, jihadist, guerrilla, guerilla, terrorist,
    extremist, recruit, gunner, mercenary, islamist, partisan, defector`,
  soldier: `soldier, troop, serviceman/servicemen, conscript, officer, policeman/policemen, police officer, police,
    paratrooper, marine, commando, ranger, paramilitary, airman/airmen, general, colonel, commander`,
  village: 'village, hamlet',
  town: 'town, city, municipality',
  place: `area, place, location, site, position, district, neighbourhood, neighborhood, settlement, community, province,
    governorate, sub-district, subdistrict, hill, checkpoint, island, farm, locality, county, region, state, front,
    outpost, base`,
  house: 'house, home, dwelling, housing unit, property, apartment, flat, residence',
  building: 'building, structure',
  strike: 'strike, air strike, airstrike, air-strike, air raid',
  truck: 'truck, lorry',
  tonne: 'tonne, ton, metric ton, metric tonne, MT',
  year: 'year',
  month: 'month',
  week: 'week',
  day: 'day',
  hour: 'hour',
  minute: 'minute',
};

/** Things that keep their own word as the unit: "11 ambulances" counts ambulances. */
const THINGS = `shelter, tent, hut, school, hospital, clinic, mosque, church, shop, market, factory,
  bakery, facility, health facility, warehouse, classroom, office, camp, raid, sortie, attack, bombing,
  explosion, blast, shell, rocket, missile, bomb, mortar, barrel bomb, incident, clash, drone, vehicle, car, tank,
  bus, ambulance, motorcycle, armoured vehicle, armored vehicle, boat, ship, aircraft/aircraft, plane, warplane,
  helicopter, jet, bridge, animal, cow, sheep/sheep, goat, camel, donkey, meal, group, faction, organization,
  organisation, NGO, partner, agency, country, party, brigade, battalion, tribe, division, unit, basket, kit,
  parcel, litre, convoy, case, food basket, project, weapon, rifle, well`;

/** Units of length and area with the factor that turns them into kilometres or square kilometres. */
export const MEASURES: readonly { readonly pattern: RegExp; readonly unit: 'km' | 'km2'; readonly factor: number }[] = [
  { pattern: /^[\s-]?(?:square|sq\.?)[\s-](?:kilomet(?:er|re)s?|kms?)\b|^[\s-]?km(?:2|²)/i, unit: 'km2', factor: 1 },
  { pattern: /^[\s-]?(?:square|sq\.?)[\s-]miles?\b/i, unit: 'km2', factor: 2.589988 },
  { pattern: /^[\s-]?(?:square|sq\.?)[\s-](?:met(?:er|re)s?|m)\b|^[\s-]?m²/i, unit: 'km2', factor: 1e-6 },
  { pattern: /^[\s-]?hectares?\b|^\s?ha\b/i, unit: 'km2', factor: 0.01 },
  { pattern: /^[\s-]?acres?\b/i, unit: 'km2', factor: 0.00404686 },
  { pattern: /^[\s-]?(?:kilomet(?:er|re)s?|kms?)\b/i, unit: 'km', factor: 1 },
  { pattern: /^[\s-]?(?:nautical )miles?\b/i, unit: 'km', factor: 1.852 },
  { pattern: /^[\s-]?miles?\b|^\s?mi\b/i, unit: 'km', factor: 1.609344 },
  { pattern: /^[\s-]?met(?:er|re)s?\b|^m\b/i, unit: 'km', factor: 0.001 },
  { pattern: /^[\s-]?yards?\b/i, unit: 'km', factor: 0.0009144 },
  { pattern: /^[\s-]?(?:feet|foot|ft)\b/i, unit: 'km', factor: 0.0003048 },
];

/** A word in the plural that names people by where they are from: "Syrians", "Yemenis", "Kurds", "Sudanese". */
export const DEMONYM =
  /^\p{Lu}\p{L}*(?:ans|ians|is|ese|ites|ots|ens|urds|urks|rabs|fghans|erbs|roats|zechs|reeks|wedes|nglish|ews)$/u;

const list = (words: string): string[] => words.split(/,\s*/);

function pluralsOf(entry: string): string[] {
  const [singular, ...plurals] = entry.split('/') as [string, ...string[]];
  if (plurals.length > 0) return [singular, ...plurals];
  if (/[^aeiou]y$/.test(singular)) return [singular, `${singular.slice(0, -1)}ies`];
  return [singular, /(?:s|x|ch|sh)$/.test(singular) ? `${singular}es` : `${singular}s`];
}

/** Every form of every counted noun, in lower case, and its unit. */
export const UNIT_OF: ReadonlyMap<string, string> = new Map([
  ...list(THINGS).flatMap((word) =>
    pluralsOf(word).map((form) => [form.toLowerCase(), word.replace(/\/.*/, '')] as const),
  ),
  ...Object.entries(UNITS).flatMap(([unit, words]) =>
    list(words).flatMap((word) => pluralsOf(word).map((form) => [form.toLowerCase(), unit] as const)),
  ),
]);

/** Forms that stand for one: "a soldier", not "a troops". */
export const SINGULARS: ReadonlySet<string> = new Set(
  [THINGS, ...Object.values(UNITS)].flatMap(list).map((entry) => entry.replace(/\/.*/, '').toLowerCase()),
);

/** Units that count people, one by one. */
export const PEOPLE: ReadonlySet<string> = new Set(['person', 'civilian', 'child', 'woman', 'fighter', 'soldier']);
