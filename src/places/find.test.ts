import { describe, expect, it } from 'vitest';
import { findPlaces, type PlaceText, type ResolvedPlaceMention } from './find.ts';
import { loadGazetteer } from './load.ts';

const gazetteer = loadGazetteer();
const read = (text: string, more: Omit<PlaceText, 'text'> = {}): ResolvedPlaceMention[] =>
  findPlaces({ text, ...more }, gazetteer);
/** Text and name of the place, in the order of the text. */
const named = (text: string): [string, string | null][] => read(text).map((m) => [m.text, m.place?.name ?? null]);

describe('which names are places', () => {
  it('leaves persons, organisations and peoples alone', () => {
    expect(
      named(
        'Paris Hilton met the director of the Relief Centre and the governor of the Central Bank. Syrians clapped.',
      ),
    ).toEqual([]);
  });

  it('a place that an organisation is called after is named, and nothing is there', () => {
    const found = read(
      'He studied law in Syria and met the director of the Aleppo Media Centre. The Damascus Times wrote of it.',
    );
    expect(found).toMatchObject([
      { text: 'Syria', place: { id: 'iso:SY' } },
      { text: 'Aleppo', place: { name: 'Aleppo' }, associative: true },
    ]);
    expect(found[0]).not.toHaveProperty('associative');
  });

  it('says why a name is this place, or none', () => {
    const [bardarash, village] = read('Shells fell on Homs in Syria. People fled the village of Qolorzhan.').filter(
      (m) => m.text !== 'Syria',
    );
    expect(bardarash!.why).toMatch(/^is in Syria, named beside it; .*candidates, the next /);
    expect(village!.why).toBe('not in the gazetteer');
  });

  it("takes the s of a country's name for what it is", () => {
    expect(named("Canada's envoy spoke of Mexico's border police in London.")).toContainEqual(['Canada', 'Canada']);
  });

  it('a surname stays a surname when it comes back alone', () => {
    expect(named('The inquiry heard from Karen Lancaster. Lancaster said she saw nothing.')).toEqual([]);
  });

  it('ignores currency signs and words that open a sentence', () => {
    expect(named('Nice work costs money. The fund paid US$40 for each tent.')).toEqual([]);
  });

  it('keeps a place that a text names without the gazetteer knowing it, unlocated', () => {
    const [village, country] = read('Residents fled the village of Qolorzhan in Syria.');
    expect(village).toMatchObject({ text: 'Qolorzhan', place: null });
    expect(country).toMatchObject({ text: 'Syria', place: { id: 'iso:SY' } });
  });
});

describe('a village that no list has', () => {
  it.each([
    'The only road to Dorvani is mined.',
    'Five lorries with flour reached Dorvani.',
    'Hundreds fled Dorvani for the coast.',
    'Tanks shelled Dorvani through the night.',
    'Families are leaving Dorvani on foot.',
    'Residents of Dorvani said the well was dry.',
    'The checkpoint stands 7 km from Dorvani.',
    'Dorvani fell to the insurgents at dawn.',
    'Dorvani was bombarded again.',
    'Soldiers entered Dorvani in the evening.',
    'The brigade withdrew from Dorvani.',
    'Militiamen took Dorvani and three other villages.',
    'Gunmen attacked Dorvani at dusk.',
    'Herders met in a hamlet called Dorvani.',
    'Dorvani is still in government hands.',
    'The rebels captured Dorvani. Two people died in Dorvani.',
  ])('is found in: %s', (text) => {
    expect(read(text)[0]).toMatchObject({ text: 'Dorvani', place: null });
  });

  it.each([
    'Thousands fled Torvald and his police.',
    'Soldiers captured Torvald on Sunday.',
    'The letter reached Torvald by post.',
    'Rebels killed Torvald in May.',
    'The bill entered Parliament on Monday.',
    'Torvald fell to his death.',
    'Torvald was captured in a raid.',
    'Tanks shelled Torvald positions.',
    'Soldiers reached Anders Torvald by radio.',
    'Torvald is in good hands.',
  ])('is no person or side: %s', (text) => {
    expect(named(text)).toEqual([]);
  });
});

it.each(['Bria fell on Tuesday.', 'Bria came under army control.', 'Bria is back in army hands.', 'Bria was retaken.'])(
  'takes a known town that opens a sentence for one by what befalls it: %s',
  (text) => {
    expect(named(text)).toEqual([['Bria', 'Bria']]);
  },
);

describe('where a name ends', () => {
  it('takes up the word behind it that no list has, where it is said to be a place', () => {
    expect(named('Rebels attacked the village of Goma-Yaro.')).toEqual([['Goma-Yaro', null]]);
    expect(named('Two men were hurt near Kutum Wadalo.')).toEqual([['Kutum Wadalo', null]]);
  });

  it('parts the two ends of a way', () => {
    expect(
      named('Soldiers were shot at on the axis Goma-Sake in the Democratic Republic of the Congo.').slice(0, 2),
    ).toEqual([
      ['Goma', 'Goma'],
      ['Sake', 'Sake'],
    ]);
  });

  it('goes on to the division that it is called', () => {
    expect(named('Two men were hurt in Dirat Sadar upazila.')).toEqual([['Dirat Sadar upazila', null]]);
  });
});

describe('which place a name means', () => {
  it('is the one in the country of the report, not the one with the most people', () => {
    const text = 'Troops in northern Mali retook Gao on Monday. The Malian army said Gao and Timbuktu were calm.';
    expect(
      read(text)
        .filter((m) => m.text === 'Gao')
        .map((m) => m.place?.country),
    ).toEqual(['ML', 'ML']);
  });

  it('is never a namesake on the other side of the world', () => {
    const [mention] = read(
      'Syrian and Turkish officials said shells hit the village of Springfield in Syria, south of the Turkish border.',
    );
    expect(mention).toMatchObject({ text: 'Springfield', place: null });
  });

  it('follows what it is said to lie in', () => {
    expect(read('A plant opened in Paris, Texas, last week.')[0]).toMatchObject({
      text: 'Paris',
      place: { country: 'US', admin1: 'Texas' },
    });
    expect(read('A plant opened in Gainesville, Va., last week.').map((m) => [m.text, m.place?.admin1])).toEqual([
      ['Gainesville', 'Virginia'],
      ['Va.', 'Virginia'],
    ]);
  });

  it('tells a town from the province of its name', () => {
    expect(
      read('Fighting spread from Raqqa to the rest of Raqqa province in Syria.').map((m) => [m.text, m.place?.kind]),
    ).toEqual([
      ['Raqqa', 'settlement'],
      ['Raqqa province', 'admin1'],
      ['Syria', 'country'],
    ]);
  });

  it('knows other spellings once the country is known', () => {
    expect(named('In Syria, rebels left Tell Refaat and Jerablous.')).toEqual([
      ['Syria', 'Syria'],
      ['Tell Refaat', 'Tall Rifat'],
      ['Jerablous', 'Jarablus'],
    ]);
  });

  it('explains itself', () => {
    const [mention] = read('Rebels in Syria held Azaz for months.').slice(1);
    expect(mention?.candidates[0]?.signals.map((s) => s.name)).toContain('country');
    expect(mention?.signals.length).toBeGreaterThan(0);
  });
});

describe('borders, parts and neighbourhoods', () => {
  it.each([
    ["Tents stand on Syria's border with Turkey.", "Syria's border with Turkey"],
    ['Trucks queue at the Syrian-Turkish border.', 'Syrian-Turkish border'],
    ['In Syria, Syrians wait near the Turkish border.', 'Turkish border'],
    ['Guards patrol the border between Turkey and Syria.', 'border between Turkey and Syria'],
  ])('%s', (text, span) => {
    expect(read(text).find((m) => m.text === span)?.place?.id).toBe('border:SY-TR');
  });

  it('a part of a country is a region, a part of a town lies in its direction from the middle', () => {
    expect(read('Aid reached northern Syria.')[0]).toMatchObject({
      text: 'northern Syria',
      place: { name: 'northern Syria', kind: 'region', country: 'SY' },
    });
    expect(read("Shells hit Damascus's eastern suburbs in Syria.")[0]).toMatchObject({
      text: "Damascus's eastern suburbs",
      place: { kind: 'region', lat: null, lon: null },
    });
    expect(read('Clashes shook southern Tripoli, Libya.')[0]).toMatchObject({
      text: 'southern Tripoli',
      place: { kind: 'quarter', lat: 32.85, country: 'LY' },
    });
  });

  it('two names of one crossing are one mention, and a lost letter is repaired beside the text', () => {
    const text = 'Families in Syria wait at the Öncup?nar/Bab al-Salameh border crossing.';
    const crossing = read(text).find((m) => m.place?.kind === 'crossing');
    expect(crossing).toMatchObject({
      text: 'Öncup?nar/Bab al-Salameh border crossing',
      place: { id: 'groundwire:bab-al-salameh-crossing' },
    });
    expect(crossing?.repair).toMatchObject({ text: 'Öncup?nar', repaired: 'Öncüpınar', start: text.indexOf('Önc') });
  });

  it('an airport is not the town it is named after', () => {
    expect(read('Flights from Chimoio airport in Mozambique resumed.')[0]).toMatchObject({
      text: 'Chimoio airport',
      place: null,
    });
  });

  it('the position relative to an owner belongs to what it owns', () => {
    const mentions = read("Camps lie south of Turkey's Kilis.");
    expect(mentions.map((m) => [m.text, m.near])).toEqual([
      ['Turkey', null],
      ['Kilis', { km: null, bearing: 'S' }],
    ]);
  });
});

it('offsets are those of the text, mentions are in order and do not overlap', () => {
  const text =
    'AZAZ, Syria (Agency) — Öncüpınar’s gate 🙂 near Azaz, Marea and al-Bab stayed shut, said people in Kilis, Turkey.';
  const mentions = read(text);
  expect(mentions.length).toBeGreaterThanOrEqual(6);
  mentions.forEach((mention, i) => {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    if (i > 0) expect(mention.start).toBeGreaterThanOrEqual(mentions[i - 1]!.end);
  });
});

it('an empty text has no places', () => {
  expect(read('')).toEqual([]);
});

it('takes what is captured or entered for a place where the gazetteer knows it and nothing points elsewhere', () => {
  const idIn = (text: string) => findPlaces({ text }, loadGazetteer()).map((m) => m.place?.id);
  expect(idIn('The militants captured Hawar Kilis on Saturday.')).toEqual(['groundwire:hawar-kilis']);
  expect(idIn('The militants captured Smith on Saturday.')).toEqual([]);
});

describe('a report that names no country', () => {
  const placeIn = (text: string): string | null =>
    findPlaces({ text }, loadGazetteer())
      .map(({ place }) => place)
      .find((place) => place !== null)?.country ?? null;

  it.each([
    ['Clashes broke out in Gao on Friday.', 'ML'],
    ['Clashes broke out in Beni on Friday.', 'CD'],
    ['Mortars landed near Baga overnight.', 'NG'],
    ['Drones hit a depot in Wad Medani.', 'SD'],
    ['Fighters entered the town of Tessalit.', 'ML'],
    ['A convoy reached Menbij at dawn.', 'SY'],
  ])('is on a war sooner than on a namesake: %s', (text, country) => {
    expect(placeIn(text)).toBe(country);
  });

  it('leaves a name unlocated that is only another name of a place elsewhere', () => {
    expect(placeIn('Shells fell in بارا, a resident said.')).not.toBe('BR');
  });

  it('finds a town that the text spells by ear, in the country that it names', () => {
    const of = (name: string, where: string): string | undefined =>
      findPlaces({ text: `Fighting broke out in ${name} in ${where}.` }, loadGazetteer())[0]?.place?.name;
    expect(of('Koutoum', 'Sudan')).toBe('Kutum');
    expect(of('Волноваха', 'Ukraine')).toBe('Volnovakha');
    expect(of('Gulyaipole', 'Ukraine')).toBe('Huliaipole');
    expect(of('كبكابية', 'Sudan')).toBe('Kabkābīyah');
    expect(of('Kobane', 'Syria')).toBe('Kobani');
  });
});
