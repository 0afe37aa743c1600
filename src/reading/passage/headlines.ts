import type { Claim } from '../../vocabulary/claim.ts';
import type { Party } from '../../vocabulary/party.ts';
import type { ClaimPlace } from '../../vocabulary/place.ts';
import type { Scene } from '../scene.ts';

/**
 * A headline names in short what the text below names in full: "Rebels Capture al-Rai" over "Syrian rebels captured the town of al-Rai".
 * What a claim in a headline leaves unknown is what all mentions of that name in the report agree on; where they differ it stays unknown.
 */
export function namedInFull(claims: readonly Claim[], scene: Scene): Claim[] {
  const headlines = scene.sections.filter(({ kind }) => kind === 'headline');
  return claims.map((claim) => {
    const at = claim.evidence[0]?.start ?? -1;
    if (!headlines.some(({ start, end }) => start <= at && at < end)) return claim;
    return {
      ...claim,
      agents: claim.agents.map((party) => partyInFull(party, scene)),
      targets: claim.targets.map((party) => partyInFull(party, scene)),
      places: claim.places.map((place) => placeInFull(place, scene)),
    };
  });
}

function partyInFull(party: Party, { mentions }: Scene): Party {
  if (party.actor !== null) return party;
  const short = party.name.toLowerCase();
  const known = mentions.actors.all.filter(
    ({ actor, text }) => actor !== null && ` ${text.toLowerCase()}`.endsWith(` ${short}`),
  );
  const [first] = known;
  if (!first || known.some(({ actor }) => actor !== first.actor)) return party;
  return { ...party, actor: first.actor, name: first.name };
}

function placeInFull(place: ClaimPlace, { mentions }: Scene): ClaimPlace {
  if (place.place !== null) return place;
  const short = place.name.toLowerCase();
  const known = mentions.places.all.flatMap((m) => (m.place && m.text.toLowerCase() === short ? [m.place] : []));
  const [first] = known;
  if (!first || known.some(({ id }) => id !== first.id)) return place;
  return { ...place, name: first.name, place: first };
}
