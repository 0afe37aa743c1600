import { remembered } from '../../text/remembered.ts';
import { inClass, wordSet } from './words.ts';

/** People by rank, kin, trade or standing whose words have no ending that tells so. */
const PERSONS =
  wordSet(`chief chieftain king prince princess queen monk nun bride groom boss cop mp jawan cadre thug thief cousin uncle
  aunt nephew niece sibling parent grandson granddaughter grandmother grandfather spouse partner colleague companion boyfriend
  girlfriend pal friend neighbour neighbor clerk cleric sheikh sheik bishop nomad guide cook nanny maid pilot captain sergeant
  corporal lieutenant colonel major constable inspector superintendent deputy diplomat envoy ambassador principal professional
  expert coach artist suspect culprit convict inmate witness informant peasant tribal native aide accountant youngster operative
  supporter bodyguard elder sympathiser sympathizer mayor secretary head schoolchild attendant occupant combatant participant assistant merchant
  migrant immigrant commandant butcher tailor mechanic vigilante magistrate aspirant candidate missionary reservist reporter
  militia brigand dignitary mourner parishioner newcomer rustler extortionist kidnapper hijacker carjacker scholar scientist`);

/** Words with the ending of a doer that are none. */
const THINGS =
  wordSet(`power order border letter number paper computer river water winter summer center weather helicopter sector
  factor tractor motor corridor tower shelter matter cover fever cancer layer chapter quarter answer offer finger shoulder cluster
  crater boulder container trailer tanker carrier bunker cylinder reactor disaster manner ladder hammer hunger murder cholera error
  terror mirror register theater transformer launcher revolver silencer scooter poster banner sticker filter
  printer barrier counter encounter transfer feature character chamber timber september october november december other another
  either neither remainder trigger litter liter meter kilometer list twist mist fist wrist checklist detonator mortar radar
  charter shutter trawler cruiser destroyer freighter loader digger bulldozer starter cooler heater locker minor tenor folder buffer
  semester vector projector sensor monitor conductor flower shower finder charger`);

/**
 * Whether the word is one for a person: in a list, or made as words for doers and men are ("councillor", "watchman", "economist").
 * For slots that only people fill ("killed a …"); elsewhere the lists are narrower and surer.
 */
export const isPerson = remembered((lemma): boolean => {
  if (inClass(lemma, 'people') || inClass(lemma, 'fighters') || PERSONS.has(lemma)) return true;
  if (lemma.length < 5 || THINGS.has(lemma) || inClass(lemma, 'weapons') || inClass(lemma, 'violence')) return false;
  return /(?:(?<!hu)man|woman|boy|girl|[^aeiouw]er|(?:[ctns]|ll)or|ist|[^m]ian|crat)$/.test(lemma);
});
