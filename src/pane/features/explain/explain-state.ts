import type { AnswerCell } from "../../../functions/define/answer";
import type { ExplainedValue, Explanation } from "../../../functions/define/explanation";
import { splitAddress } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/cells";
import type { DayCount } from "../../../workbook/day-count";
import type { Owner } from "./whose-row";

/** A value with the cell it came from, where it came from one. */
export interface LocatedValue extends ExplainedValue {
  readonly address: string | undefined;
  /** Whose row it stands in, where that is known. */
  readonly owner?: Owner;
}

/** The cell that is explained. */
export interface ExplainedCell extends DayCount {
  readonly address: string;
  readonly formula: string;
  /** As the person's program writes it, where that is otherwise. */
  readonly formulaLocal?: string;
  /** Name of the function after `KAM.`. */
  readonly name: string;
  readonly shown: CellValue;
  /** Its own sheet, and those that its formula reads. */
  readonly sheets: readonly string[];
}

/** An argument whose cells cannot be found without calculating. */
export interface LostArgument {
  readonly name: string;
  readonly text: string;
  readonly why: string;
}

/** What there is to say about the cell the person stands on. */
export type Subject =
  | { readonly phase: "no-formula"; readonly address: string; readonly formula: string | undefined }
  | {
      readonly phase: "untraceable";
      readonly cell: ExplainedCell;
      readonly lost: readonly LostArgument[];
    }
  /** The function works inside a larger formula that hides which part of its answer is shown. */
  | { readonly phase: "nested"; readonly cell: ExplainedCell }
  /** The function has no answer for this cell: a fault of the cells, or nothing to explain here. */
  | {
      readonly phase: "unanswered";
      readonly cell: ExplainedCell;
      readonly message: string;
      readonly isFault: boolean;
    }
  /** The cell shows #VALUE! for an answer of which single rows have an error: their messages, one a row. */
  | {
      readonly phase: "unspilled";
      readonly cell: ExplainedCell;
      readonly faults: readonly string[];
    }
  | {
      readonly phase: "explained";
      readonly cell: ExplainedCell;
      readonly explanation: Explanation;
      readonly inputs: readonly LocatedValue[];
      readonly settings: readonly LocatedValue[];
      /** What the function answers for this very cell of its spill. */
      readonly answer: AnswerCell;
      /** False when the formula goes on calculating with the answer. */
      readonly isWhole: boolean;
    }
  | { readonly phase: "refused"; readonly message: string };

export type ExplainState =
  | { readonly phase: "waiting"; readonly request: number }
  /** Keeps what was shown before, so that the page does not blink at every step of the selection. */
  | {
      readonly phase: "reading";
      readonly request: number;
      readonly before: Subject | undefined;
    }
  | {
      readonly phase: "settled";
      readonly request: number;
      readonly subject: Subject;
      readonly excursion: Excursion;
    };

/** The person may look at a cell that a value came from, and the explanation stays meanwhile. */
export type Excursion =
  | { readonly phase: "none" }
  | {
      readonly phase: "away";
      readonly address: string;
      /** `changed` once cells have changed meanwhile, so that the explanation may not hold any more. */
      readonly freshness: "fresh" | "changed";
    }
  | { readonly phase: "refused"; readonly message: string };

/** Requests are numbered: an answer to an earlier one than the last comes too late. */
export type ExplainEvent =
  | { readonly type: "asked"; readonly request: number }
  | { readonly type: "answered"; readonly request: number; readonly subject: Subject }
  | { readonly type: "wentTo"; readonly address: string }
  | { readonly type: "goingRefused"; readonly message: string }
  | { readonly type: "changed" };

export const WAITING: ExplainState = { phase: "waiting", request: 0 };

export function explainReducer(state: ExplainState, event: ExplainEvent): ExplainState {
  if (event.type === "asked") {
    return { phase: "reading", request: event.request, before: subjectOf(state) };
  }
  if (event.type === "answered") {
    if (event.request !== state.request) return state;
    const { request, subject } = event;
    return { phase: "settled", request, subject, excursion: { phase: "none" } };
  }
  return state.phase === "settled"
    ? { ...state, excursion: nextExcursion(state.excursion, event) }
    : state;
}

function nextExcursion(
  excursion: Excursion,
  event: Exclude<ExplainEvent, { type: "asked" | "answered" }>,
): Excursion {
  switch (event.type) {
    case "wentTo":
      return { phase: "away", address: event.address, freshness: "fresh" };
    case "goingRefused":
      return { phase: "refused", message: event.message };
    case "changed":
      return excursion.phase === "away" ? { ...excursion, freshness: "changed" } : excursion;
  }
}

/** What the page shows, while the next is read too. */
export function subjectOf(state: ExplainState): Subject | undefined {
  switch (state.phase) {
    case "waiting":
      return undefined;
    case "reading":
      return state.before;
    case "settled":
      return state.subject;
  }
}

/** The sheets whose changes can change what is shown. */
export function sheetsInUse(state: ExplainState): readonly string[] {
  const subject = subjectOf(state);
  if (subject === undefined || subject.phase === "refused") return [];
  return subject.phase === "no-formula" ? sheetsOf([subject.address]) : subject.cell.sheets;
}

export function sheetsOf(addresses: readonly string[]): readonly string[] {
  return [...new Set(addresses.map((address) => splitAddress(address).sheet))];
}

/** The cell the person went to from the explanation, if they are there. */
export function awayAt(state: ExplainState): string | undefined {
  if (state.phase !== "settled" || state.excursion.phase !== "away") return undefined;
  return state.excursion.address;
}
