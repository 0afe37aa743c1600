import { z } from 'zod';

/**
 * How the voice puts it.
 * - `asserted` claims make the picture.
 * - `alleged` ("reportedly", "believed to be") enter it with less weight and never overturn an asserted one.
 * - the others never change it; they are shown beside it.
 */
export const Modality = z.enum(['asserted', 'denied', 'alleged', 'planned', 'expected', 'feared', 'hypothetical']);
export type Modality = z.infer<typeof Modality>;
