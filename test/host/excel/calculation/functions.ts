/** A parameter as functions.json registers it. */
export interface FunctionParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

export interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
}

/** functions.json: what Excel knows of the add-in's functions. */
export interface Registration {
  readonly functions: readonly FunctionEntry[];
  readonly allowErrorForDataTypeAny: boolean;
}

/** What the functions of the add-in answered: id, whether it went well, the answer, or a code and words. */
export type RawAnswer = readonly [id: number, ok: boolean, value: unknown, code?: number];

/** Asks a function of the add-in; it runs in Microsoft's runtime, in the page. */
export type Invoke = (id: string, given: readonly unknown[]) => Promise<RawAnswer>;
