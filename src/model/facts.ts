/** What a code carries that says all by itself. */
export type NoFacts = Readonly<Record<string, never>>;

/** The value of a cell at fault: `null` for a blank one, an empty object for what is no value of a cell. */
export type Found = string | number | boolean | null | NoFacts;

/** One of a list of codes, with its facts. */
export type Coded<All> = {
  readonly [C in keyof All]: { readonly code: C; readonly facts: All[C] };
}[keyof All];
