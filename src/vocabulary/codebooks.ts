/** What a type is called in the codebooks of the field. A word here is a mapping for exchange, not a synonym: read `note`. */
export interface TypeDefinition {
  /** What a claim of this type says. */
  readonly definition: string;
  /** What is easily taken for it and is not. */
  readonly warning?: string;
  /** ACLED codebook (2023): event type and sub-event type. */
  readonly acled?: { readonly event: string; readonly subEvent: string };
  /** UCDP GED codebook 23.1: type of violence or the field it fills. */
  readonly ucdp?: string;
  /** IDMC's term, and whether it counts a flow or a stock. */
  readonly idmc?: { readonly term: string; readonly measure: 'flow' | 'stock' };
  /** PLOVER event class. */
  readonly plover?: string;
}

export interface KindDefinition<Type extends string = string> {
  readonly kind: string;
  readonly definition: string;
  readonly types: { readonly [type in Type]: TypeDefinition };
}
