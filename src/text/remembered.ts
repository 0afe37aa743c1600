/** How many answers are kept: the words of some hundred reports. */
const MOST = 30_000;

/**
 * A pure function of a text that keeps its answers: most words of a report have come before. `remembered(nameKey)` folds a name once.
 * At 30,000 answers it forgets them all, so that memory stays bounded.
 */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = make(text);
      if (known.size >= MOST) known.clear();
      known.set(text, answer);
    }
    return answer;
  };
}
