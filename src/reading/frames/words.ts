/**
 * Lists of words by what they mean, for the head tests of frames and for counting. Dictionary forms, in lower case.
 * A word may be in several lists.
 */
const lists = {
  /** People who can be harmed or moved, with the unit in which they are counted: see units.ts. */
  people: `people person individual civilian resident inhabitant villager refugee migrant idp returnee evacuee citizen family household
    woman man child boy girl infant baby minor student pupil teacher worker doctor nurse medic journalist aid-worker peacekeeper passenger
    patient prisoner detainee hostage captive victim survivor population community member elder local displaced other body life farmer herder
    pilgrim worshipper shopkeeper trader protester demonstrator bystander toddler teenager youth staff tourist foreigner national expatriate
    employee driver priest imam politician official mayor governor judge lawyer activist leader relative son daughter wife husband brother
    father mother newborn orphan guest crowd dead wounded injured missing fatality casualty death volunteer personnel paramedic rescuer
    displaced-person asylum-seeker returnees idps visitor homeowner camper inmate holidaymaker rohingya
    adviser advisor diplomat envoy candidate engineer technician contractor dissident nun monk missionary`,
  /** People under arms. */
  fighters: `fighter military militant rebel insurgent gunman soldier troop terrorist jihadist jihadi guerrilla militiaman combatant mercenary commander policeman
    police officer guard militia army force troops forces brigade battalion unit faction group paramilitary extremist serviceman conscript marine
    commando sniper bomber attacker assailant raider bandit separatist loyalist peshmerga ranger emir leader general recruit warlord regiment
    column patrol garrison navy gendarme gendarmerie security-force airman partisan islamist`,
  /** Bodies that act: not under arms by themselves. */
  authorities: `government authority regime ministry council parliament court president minister state administration coalition alliance party movement
    organisation organization agency union bloc`,
  /** Those who speak for others, and the bodies in which they sit. */
  offices: `president premier minister secretary chancellor king queen prince emir sultan leader chief head chairman chairwoman chair speaker governor mayor senator
    congressman lawmaker legislator parliamentarian mp deputy politician official diplomat envoy ambassador consul mediator negotiator representative delegate
    delegation spokesman spokeswoman spokesperson commissioner judge court tribunal prosecutor magistrate attorney congress senate cabinet
    legislature assembly parliament embassy mission committee commission board panel team watchdog newspaper inspector observer monitor ministry department
    opposition activist dissident campaigner union church cleric bishop pope imam ayatollah rabbi priest party faction candidate general commander
    adviser advisor aide dictator ruler regime junta politburo kremlin secretary-general president-elect ex-president successor congressional
    demonstrator protester protestor rioter striker student farmer worker hacker settler landowner fundamentalist nationalist reformist group
    authority company bank agency firm police policeman ally partner neighbour neighbor foe wing`,
  weapons: `weapon arm ammunition missile rocket tank vehicle truck drone rifle gun mortar artillery munition explosive equipment arsenal cache
    launcher grenade shipment boat vessel ship aircraft plane helicopter drug cash money oil document asset goods car`,
  settlements: `village town city hamlet settlement locality capital municipality suburb neighbourhood neighborhood district quarter outskirt outskirts
    countryside place camp farm township`,
  areas: `area territory land region ground zone part swathe swath stretch pocket enclave province governorate frontline front line position
    district county state country hill hilltop mountain valley island ridge height desert half side most much rest majority bulk portion section
    strip piece tract sector south north east west coast coastline centre center edge periphery block square kilometre kilometer mile corridor foothold
    all some several many`,
  /** Places of use to who holds them, and not ways. */
  sites: `base airbase airport airfield barracks outpost checkpoint post crossing headquarters stronghold bastion dam plant field oilfield refinery port
    factory facility compound building hospital school prison station silo mine well depot palace bunker trench fortress castle
    university mosque church market embassy ministry hideout training-camp position garrison site hall`,
  ways: `road route highway motorway street bridge supply-line line corridor border crossing frontier airport airspace railway track path pass passage lane
    checkpoint gate port seaport artery way tunnel strait canal supply-route supply-road`,
  bridges: `bridge overpass viaduct tunnel railway runway`,
  facilities: `hospital clinic school health-centre health-center centre center facility market church mosque temple university college plant station pipeline grid tower
    house home building apartment shop farm crop field well pump camp shelter warehouse ambulance infrastructure service network
    water electricity power bakery factory office museum monument site tent hut structure property block convoy truck vehicle dam
    latrine generator reservoir silo cemetery monastery synagogue kindergarten pharmacy laboratory dwelling village orphanage cafeteria tank`,
  services: `service supplies water electricity power supply healthcare health-care care education school schooling hospital clinic operation activity programme program work aid network
    communication internet transport flight market assistance distribution vaccination surgery campaign centre center facility mission response project`,
  aid: `aid assistance food relief supply supplies kit convoy shipment medicine water parcel blanket tent cash shelter item items nfi voucher seed tool
    ration flour meal grant help support package consignment truck biscuit wheat medication vaccine`,
  /** Violent events by noun. */
  violence: `violence fighting clash battle attack assault offensive strike airstrike raid air-strike shelling bombardment bombing explosion blast ambush massacre conflict
    war hostility hostilities fire crossfire skirmish operation campaign barrage incident siege advance insurgency unrest shooting incursion push onslaught`,
  /** What drives people out and is nobody's doing. */
  disasters: `flood flooding earthquake quake storm cyclone hurricane typhoon tornado fire wildfire blaze landslide mudslide avalanche eruption
    drought tsunami rain rainfall downpour disaster monsoon tremor aftershock inundation snowfall blizzard lava volcano famine rainstorm
    thunderstorm surge cloudburst deluge torrent bushfire hailstorm floodwater`,
  animals: `animal cow cattle livestock goat sheep camel donkey horse ox bull herd pig dog cat chicken bird fish elephant rhino lion buffalo antelope
    giraffe hyena crocodile snake mosquito insect locust tree plant`,
  /** What speaks for whoever wrote it. */
  documents: `resolution statement letter communique declaration report memo memorandum message petition note`,
  control: `control possession command hold`,
  talks: `talk negotiation meeting summit discussion dialogue consultation conference`,
  homes: `home house village town land property area community city place neighbourhood neighborhood dwelling camp country region village`,
} as const;

export type WordClass = keyof typeof lists;

const classes: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([name, words]) => [name, new Set(words.split(/\s+/))]),
);

export function isWordClass(name: string): name is WordClass {
  return classes.has(name);
}

/** Is the dictionary form in the list? */
export function inClass(lemma: string, name: WordClass): boolean {
  return classes.get(name)!.has(lemma);
}

/** A list of words parted by blanks, or by commas where some are of several words. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(words.includes(', ') ? /,\s+/ : /\s+/));
}
