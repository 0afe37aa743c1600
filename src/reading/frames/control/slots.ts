/** What can be taken, held and lost: places by name or by sort, never arms, prisoners or the headlines. */
export const HOLDABLE = ['#place', '#settlements', '#areas', '#sites', '#ways', '-#weapons', '-#violence'] as const;
