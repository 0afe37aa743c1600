import type { ClaimPlace } from '../../vocabulary/place.ts';
import { wordSet } from '../frames/words.ts';

/** "al-Kiradi" is as good a name as "Kiradi". */
export const NAME_START = /^(?:\p{Lu}|(?:a[ltdnrsz]|ash|e[ltdrs]|ed)[-‑]\p{Lu})/u;
/** What stands between things that are counted and the names of some or all of them. */
export const MEMBERS =
  /^(?:[^.;:()]{0,60}?,)?\s*(?:\(\s*|including\s+|namely\s+|among them\s+|:\s+)(?:the\s+)?(?:(?:strategic|key|nearby)\s+)?(?:(?:towns?|villages?|cit(?:y|ies)|hamlets?)\s+of\s+)?/u;
/** What stands between the members of a list of places. */
export const LIST_JOINT =
  /^(?:\s+(?:town|village|city|districts?|province|governorate|county|state|camp|areas?))?\s*(,\s+and|,?\s+as well as|,?\s+along with|,?\s+together with|,|and|&|or)\s+(?:in\s+)?(?:the\s+)?(?:(?:nearby|neighbouring|neighboring)\s+)?(?:(?:towns?|villages?|cit(?:y|ies)|districts?)\s+of\s+)?$/u;
export const GROUND =
  wordSet(`hill hilltop base airbase airport airfield outpost checkpoint crossing dam barracks mountain territory
  headquarters post island bridge oilfield refinery stronghold camp center centre quarter neighbourhood neighborhood
  district countryside compound position site quarry prison`);

/** Sites that are called by a name before them: "the al-Karim oil field". */
export const SITES = wordSet('field oilfield gasfield dam base airbase crossing refinery mine');

/** Names that stand after "in" or "to" and are no places. */
export const NO_PLACES =
  wordSet(`operation parliament congress facebook twitter telegram whatsapp ramadan eid christmas easter islam god
  allah english arabic french russian council commission ministry party war resolution article phase
  charter convention day week president general minister mr mrs dr report court foundation programme
  program project covid-19 idps ngo ngos`);
export const ENDS: { readonly [preposition: string]: ClaimPlace['role'] } = {
  from: 'from',
  to: 'to',
  into: 'to',
  toward: 'to',
  towards: 'to',
  between: 'between',
  linking: 'between',
  through: 'via',
};
