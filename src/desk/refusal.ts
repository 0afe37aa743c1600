/** What a person asked for and cannot be done, in one line that says why and what would do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
