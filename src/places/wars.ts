/**
 * Countries whose wars the reviewed lists in data/places cover. A report that names no country is sooner on one of them than on the
 * towns elsewhere that have the same name: Gao in Mali, not in Cuba.
 */
export const AT_WAR: ReadonlySet<string> = new Set('AF BF CD ET IQ LB LY ML MM NE NG PS SD SO SS SY UA YE'.split(' '));
