/** What a model's answer holds, before anything of it is believed. */
export interface ParsedAnswer {
  /** The members of `claims`, whatever they are; null where there is no such list in the answer. */
  readonly claims: readonly unknown[] | null;
  /** The answer broke off: the claims that came whole are here, more may have been meant. */
  readonly cut: boolean;
}

/** Characters; an honest answer to one passage is a tenth of it. */
const LARGEST = 400_000;

/**
 * Finds the list of claims in what a model wrote: plain JSON, JSON in a code fence or between sentences, after a `<think>` block, a
 * bare list, or JSON that breaks off, of which the claims that came whole are taken. Never throws.
 */
export function parseAnswer(content: string): ParsedAnswer {
  const text = content
    .slice(0, LARGEST)
    .replace(/^[\s\S]*<\/think(?:ing)?>/i, '')
    .trim();
  const whole = claimsIn(parsed(text));
  if (whole) return { claims: whole, cut: false };
  // Of several objects (a draft, then the answer) the last counts.
  for (const start of [...startsOf(text)].reverse()) {
    const end = endOf(text, start);
    const claims = end === null ? null : claimsIn(parsed(text.slice(start, end)));
    if (claims && (text[start] === '{' || claims.length > 0)) return { claims, cut: false };
  }
  const broken = [...text.matchAll(/"claims"\s*:\s*\[/g)].at(-1);
  if (!broken) return { claims: null, cut: false };
  return { claims: wholeObjects(text, broken.index + broken[0].length), cut: true };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function claimsIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value.length === 0 || value.some(looksLikeClaim) ? value : null;
  if (value === null || typeof value !== 'object') return null;
  const { claims } = value as { claims?: unknown };
  return Array.isArray(claims) ? claims : null;
}

const looksLikeClaim = (value: unknown): boolean => value !== null && typeof value === 'object' && 'what' in value;

/** Where an object or list of the outermost level may begin; a bound keeps a hostile answer cheap. */
const MOST_STARTS = 200;

function* startsOf(text: string): Generator<number> {
  let at = 0;
  for (let count = 0; count < MOST_STARTS; count++) {
    const next = text.slice(at).search(/[{[]/);
    if (next < 0) return;
    const start = at + next;
    yield start;
    at = endOf(text, start) ?? start + 1;
  }
}

/** Where the object or list that begins at `start` ends, exclusive; null where it never does. Brackets inside strings do not count. */
function endOf(text: string, start: number): number | null {
  let depth = 0;
  let inString = false;
  for (let i = start; i < text.length; i++) {
    const c = text[i];
    if (inString) {
      if (c === '\\') i++;
      else if (c === '"') inString = false;
    } else if (c === '"') inString = true;
    else if (c === '{' || c === '[') depth++;
    else if ((c === '}' || c === ']') && --depth === 0) return i + 1;
  }
  return null;
}

/** The objects of a list that breaks off somewhere, up to the first that is not whole. */
function wholeObjects(text: string, from: number): unknown[] {
  const found: unknown[] = [];
  let at = from;
  for (;;) {
    const start = text.indexOf('{', at);
    const end = start < 0 || !/^[\s,]*$/.test(text.slice(at, start)) ? null : endOf(text, start);
    const value = end === null ? undefined : parsed(text.slice(start, end));
    if (end === null || value === undefined) return found;
    found.push(value);
    at = end;
  }
}
