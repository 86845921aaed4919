import type { AnswerFields } from "../../schema/answer-fields";
import type { Field } from "../../schema/field";
import type { Answer, Unit } from "./answer";
import type { Explanation } from "./explanation";

/**
 * What a KAM function is: everything that Excel, the task pane, the reference page and the
 * workbench need to know about it, in one expression.
 */

/** One argument: how Excel lists it, what the reader is told, how its cells are read. */
export interface Parameter<T> {
  readonly help: string;
  readonly unit: Unit;
  readonly optional: boolean;
  readonly type: "number" | "string" | "boolean" | "any";
  readonly shape: "cell" | "range";
  /** The cell holds a day, counted from 1900. */
  readonly isDay?: true;
  /** The permitted words, where there are few: Excel completes them. */
  readonly words?: readonly Word[];
  /** Columns that a table handed in is searched for; the reference page lists them. */
  readonly columns?: readonly ColumnHelp[];
  /** Order of the plain values of one account, where they may be handed over without headers. */
  readonly plain?: readonly ColumnHelp[];
  /** Turns raw cells into a value of the model. Throws only KamError. */
  readonly read: (raw: unknown, argument: string) => T;
}

export interface Word {
  readonly word: string;
  readonly help: string;
}

export interface ColumnHelp {
  readonly header: string;
  readonly help: string;
  readonly required: boolean;
  /** What the cells may hold, where a column of the schema says it. */
  readonly field?: Field<unknown>;
}

export interface NamedParameter extends Parameter<unknown> {
  readonly name: string;
}

export interface Example {
  /** Arguments as Excel hands them over: a cell, or rows of cells. */
  readonly cells: readonly unknown[];
  readonly answer: Answer;
  readonly meaning: string;
}

/** What a cell shows in place of an answer. Excel prints a message for these two codes only. */
export interface Failure {
  readonly code: "#VALUE!" | "#N/A";
  readonly message: string;
}

/** What the function says to cells that it cannot use. */
export interface Refusal {
  /** Arguments as Excel hands them over: a cell, or rows of cells. */
  readonly cells: readonly unknown[];
  readonly shows: Failure["code"];
  /** What stands behind the name of the function. */
  readonly message: string;
}

/** At least one. */
export type Refusals = readonly [Refusal, ...Refusal[]];

/** What the reader should know before relying on a function, in sentences. */
export type Notes = readonly [string, ...string[]];

/** What is told of a function beside its definition. */
export interface Beside {
  readonly refusals: Refusals;
  readonly notes?: Notes;
}

/** A cell of an answer; rows and columns count from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Description {
  /** One sentence; Excel shows it while the formula is typed. */
  readonly summary: string;
  readonly returns: {
    readonly unit: Unit;
    readonly help: string;
    readonly shape: "cell" | "range";
  };
  /** Worked examples, at least one. Shown to the reader, and run by the tests. */
  readonly examples: readonly [Example, ...Example[]];
  /** Where the method comes from, or that it is our operationalisation. */
  readonly source: string;
}

/** A function without its name; the name is the key it stands under in its chapter. */
export interface Definition<A extends Answer = Answer> extends Description {
  /** Columns of an answer of one row per account, behind its id. */
  readonly answer?: AnswerFields;
  /** What the columns of another answer mean, by their headers. */
  readonly columns?: AnswerFields;
  readonly parameters: readonly NamedParameter[];
  /** True when tables handed over must be of one currency, as their amounts count together. */
  readonly isOfOneCurrency: boolean;
  /** True when a table handed over may hold error cells: the rows concerned answer with them. */
  readonly readsErrorCells: boolean;
  /** Reads the cells and computes. Throws only KamError. */
  readonly call: (cells: readonly unknown[]) => A;
  /** Says how one cell of the answer came about. Throws only KamError. */
  readonly explain: (cells: readonly unknown[], position: Position) => Explanation;
}

/** The arguments as they were read, by name. */
export type Values<P> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };
