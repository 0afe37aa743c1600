/**
 * The database cannot be used as things stand. The message is one line for a person: what was tried, where, what to do.
 */
export class StoreError extends Error {
  override name = 'StoreError';
  readonly code: 'unreachable' | 'newer-schema' | 'foreign-schema' | 'in-use' | 'no-permission' | 'broken' | 'refused';
  constructor(code: StoreError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
