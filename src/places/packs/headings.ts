/** What a column of a table says of the place in its row. */
export type Role =
  | 'name'
  | 'aliases'
  | 'lat'
  | 'lon'
  | 'pcode'
  | 'parent'
  | 'country'
  | 'kind'
  | 'population'
  | 'level'
  | 'geonameid';

export interface Column {
  readonly role: Role;
  /**
   * Which of several places in the row it is about: `0` to `5` for administrative levels, a prefix such as `city` for others, empty where the
   * heading names none.
   */
  readonly group: string;
  /** Language that the heading names: `en`, `ar`; null where it names none. */
  readonly language: string | null;
}

/** Words for the roles as headings spell them, letters and digits only. */
const PLAIN: Readonly<Record<string, Role>> = {};
const say = (role: Role, words: string): void => {
  for (const word of words.split(' ')) (PLAIN as Record<string, Role>)[word] = role;
};
say(
  'name',
  'name placename place toponym town village city settlement locality community sitename site campname camp localname namelocal officialname fullname fullnamero fullnamendro asciiname refname nameref namrefname featurename featurerefname locname locationname nom nombre nome namecommon namealt altname namealternate alternatename',
);
say(
  'aliases',
  'aliases alias alternatenames alternativenames altnames othernames synonyms akas aka alternames variants',
);
say(
  'lat',
  'lat latitude y pointy latdd ycoord latitudey centerlat centroidlat centroidy gpslatitude latwgs84 latitudedd ddlat declat lati',
);
say(
  'lon',
  'lon lng long longitude x pointx londd longdd xcoord longitudex centerlon centerlong centroidlon centroidx gpslongitude lonwgs84 longitudedd ddlong ddlon declong longi',
);
say('pcode', 'pcode pcodes placecode adminpcode locationcode loccode sitecode communitycode villagecode ocode');
say('parent', 'parent parentpcode parentcode parentadmincode');
say(
  'country',
  'country countrycode iso iso2 iso3 isoa2 isoa3 isocode cc cc1 countryiso countryiso2 countryiso3 isocountry location',
);
say(
  'kind',
  'type kind class fclass featuretype placetype loctype locationtype sitetype category featureclass settlementtype admintype',
);
say('population', 'population pop inhabitants poptotal totalpop totpop populationtotal totalpopulation');
say('level', 'adminlevel admlevel level');
say('geonameid', 'geonameid geonamesid');

/** What countries call their first-order divisions: a column that names them names what the place lies in. */
const DIVISIONS = new Set(
  'admin1 adm1 province governorate state region oblast wilaya wilayah mohafaza muhafaza department departement provincia'.split(
    ' ',
  ),
);

/** Endings of headings that name a language, as HDX, GADM and national agencies write them. */
const LANGUAGE =
  /_?(en|eng|ar|ara|fr|fra|es|spa|pt|ru|rus|uk|ukr|ku|kur|tr|he|heb|fa|ps|prs|my|mm|am|amh|ti|so|sw|ur|bn|local|lang\d?)$/;
const LEVELLED = /^(?:adm|admin|administrative|gaul)_?(\d)_?(.*)$/;
const CODE = /^(?:p_?code|pcode|cod|code|pc|p_?cod)$/;
const NAME = /^(?:name|nam|nm|refname|ref_?name|name_?ref|nam_?ref|ref|alt\w*|name\d|)$/;

/** What a heading says, null for one that says nothing that is kept. */
export function columnOf(heading: string): Column | null {
  const snake = heading
    .trim()
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1_$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
  const plain = PLAIN[snake.replaceAll('_', '')];
  if (plain) return { role: plain, group: '', language: null };
  if (DIVISIONS.has(snake)) return { role: 'name', group: '1', language: null };
  const gadm = /^(?:var|nl_)?name_(\d)$/.exec(snake);
  if (gadm) return { role: 'name', group: gadm[1] as string, language: null };
  const levelled = LEVELLED.exec(snake);
  if (levelled) {
    const [, level = '', rest = ''] = levelled;
    const { bare, language } = withoutLanguage(rest);
    if (CODE.test(rest)) return { role: 'pcode', group: level, language: null };
    return NAME.test(bare) ? { role: 'name', group: level, language } : null;
  }
  const { bare, language } = withoutLanguage(snake.replace(/_ref$/, ''));
  if (language !== null) {
    const named = PLAIN[bare.replaceAll('_', '')];
    if (named === 'name' || bare === 'nam') return { role: 'name', group: '', language };
    if (DIVISIONS.has(bare)) return { role: 'name', group: '1', language };
    return /^\p{L}+$/u.test(bare) ? { role: 'name', group: bare, language } : null;
  }
  const grouped = /^(\p{L}+)_(p_?code|name|nam)$/u.exec(snake);
  if (grouped)
    return { role: /code/.test(grouped[2] ?? '') ? 'pcode' : 'name', group: grouped[1] ?? '', language: null };
  return null;
}

function withoutLanguage(heading: string): { bare: string; language: string | null } {
  const found = LANGUAGE.exec(heading);
  return found
    ? { bare: heading.slice(0, found.index).replace(/_$/, ''), language: found[1] ?? null }
    : { bare: heading, language: null };
}

/** What a tag of the Humanitarian Exchange Language says (hxlstandard.org): `#adm2+name+ar`, `#geo+lat`. */
export function columnOfTag(tag: string): Column | null {
  const [head = '', ...given] = tag.trim().toLowerCase().replace(/\s+/g, '').split('+');
  const has = (attribute: string): boolean => given.includes(attribute);
  const language = given.find((attribute) => /^[a-z]{2}$/.test(attribute)) ?? null;
  if (head === '#geo')
    return has('lat')
      ? { role: 'lat', group: '', language: null }
      : has('lon')
        ? { role: 'lon', group: '', language: null }
        : has('admin_level') || has('level')
          ? { role: 'level', group: '', language: null }
          : null;
  if (head === '#country')
    return has('code') || has('name') || given.length === 0 ? { role: 'country', group: '', language: null } : null;
  if (head === '#population') return { role: 'population', group: '', language: null };
  const place = /^#(?:adm(\d)?|loc)$/.exec(head);
  if (!place) return null;
  const group = place[1] ?? '';
  if (has('code')) return { role: has('parent') ? 'parent' : 'pcode', group, language: null };
  if (has('type')) return { role: 'kind', group, language: null };
  return has('name') || given.length === 0 ? { role: 'name', group, language } : null;
}

/** Is this row one of tags, as the second row of a table on HDX often is? */
export function isTagRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.every((cell) => /^\s*#[a-z]/i.test(cell));
}

/** How many headings in this row are understood; 0 where none of them is of names. `chosen`: headings that somebody said the role of. */
export function nameColumns(headings: readonly string[], chosen: readonly string[] = []): number {
  const lower = chosen.map((heading) => heading.trim().toLowerCase());
  const said = headings.filter((heading) => lower.includes(heading.trim().toLowerCase())).length;
  const columns = headings.map(columnOf).filter((column) => column !== null);
  return said > 0 || columns.some(({ role }) => role === 'name') ? columns.length + said : 0;
}
