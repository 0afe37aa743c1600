/** Those between whom relations run: parties by name, bodies that act, people under arms. */
export const PARTY = ['#party', '#authorities', '#fighters'] as const;
