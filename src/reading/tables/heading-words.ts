import type { ClaimPlace } from '../../vocabulary/place.ts';
import { wordSet } from '../frames/words.ts';

/** Whatever stands beside them, a column under one of these words counts nothing that happened: shares, plans, money, needs. */
export const IGNORED =
  wordSet(`% percent percentage per cent rate ratio change share funding funded budget usd $ eur cost price amount target
  targets targeted planned plan required requirement requirements need needs gap gaps projected forecast capacity phone tel email contact
  index score rank ranking id code pcode km average mean`);

/** Who or what a row is about, where it is a place. */
export const PLACE_HEADS =
  wordSet(`location locality place district governorate province state region town city village township oblast
  raion county woreda zone cercle commune municipality department wilaya site camp area neighbourhood neighborhood settlement country ward
  parish payam boma sub-district subdistrict admin directorate division island territory prefecture quarter hamlet kebele rayon
  locations districts regions provinces governorates towns villages`);
/** What may stand beside such a word. */
export const BESIDE_PLACE =
  wordSet(`of name affected admin 1 2 3 level displacement origin destination host hosting arrival departure
  current previous former idp idps event incident the and or from to asylum displaced return refuge receiving sending`);
/** What the place of a column is to those who moved. */
export const PLACE_ROLES: { readonly [word: string]: ClaimPlace['role'] } = {
  origin: 'from',
  from: 'from',
  departure: 'from',
  sending: 'from',
  previous: 'from',
  former: 'from',
  destination: 'to',
  to: 'to',
  arrival: 'to',
  return: 'to',
};

/** A row is about a way that one can or cannot pass, or about what people are served by. */
export const WAYS =
  wordSet(`crossing border road route highway corridor bridge airport port axis checkpoint crossings roads routes
  bridges airports point points entry street pass`);
export const FACILITIES =
  wordSet(`hospital hospitals facility facilities clinic clinics school schools health centre center service services
  infrastructure station plant`);

export const HOLDERS = wordSet(
  `held by, controlled by, control, holder, in control, controlling party, controlling force, controlling actor, controller, under control of, controlled, controlling side, who controls, current control, area control`,
);
/** Which side, of those that fight, a row counts. */
export const SIDES = wordSet(
  `side, party, faction, force, forces, belligerent, affiliation, armed group, armed actor, combatant side, warring party`,
);
export const STATUS = wordSet(
  `status, access, condition, access status, current status, functionality, operational status, accessibility, current state, situation`,
);
export const GROUPS = wordSet(
  `group, category, sex, gender, age, age group, profile, type, population group, indicator, indicators, key figures, description of figure, item, disaggregation, sector, figure, key figure`,
);
export const DATES = wordSet(
  `date, day, period, month, week, date of event, event date, incident date, date of incident, reporting period, since, held since, dates, from date, reporting date, as of, year, last change, date of capture, when`,
);
export const SINCE = wordSet(`since, held since, date of capture, last change`);
export const SOURCES = wordSet(
  `source, sources, reported by, data source, source of information, reporting agency, information source, reported from`,
);
export const TEXTS = wordSet(
  `event, events, incident, incidents, description, remarks, details, notes, summary, comments, what happened, incident description, event description, highlights, update, remark, comment, development, developments`,
);
/** A number of whatever the title of the table is about. */
export const BARE = wordSet('number numbers total totals figure figures count value no nr sum overall all cumulative');

/** Words of a heading that do not change what is counted. */
export const FILLERS =
  wordSet(`number no nr total totals of the in by due to and or a reported confirmed new newly estimated est registered
  verified current cumulative since from as at on during conflict fighting violence war hostilities floods flood earthquake storm cyclone
  shelling figure figures internally population populations overall all known documented recorded including incl between until up per
  affected-area area partially partly fully completely totally severely heavily still currently last reporting period week month today
  date so far identified tracked data latest other individual approx approximately about with additional attack attacks event events
  crisis armed local country district area health medical public private residential religious educational primary secondary security government
  members elements partial full complete severe minor major moderate action people's stock flow caseload`);

/** Units that headings shorten. */
export const SHORT_UNITS: { readonly [word: string]: string } = {
  hh: 'household',
  hhs: 'household',
  fam: 'household',
  fams: 'household',
  pers: 'person',
  pax: 'person',
  ind: 'person',
  inds: 'person',
  indiv: 'person',
  males: 'man',
  male: 'man',
  men: 'man',
  man: 'man',
  females: 'woman',
  female: 'woman',
  civilian: 'civilian',
  site: 'site',
  sites: 'site',
  centre: 'centre',
  centres: 'centre',
  center: 'centre',
  centers: 'centre',
  facilities: 'facility',
  forces: 'soldier',
};
