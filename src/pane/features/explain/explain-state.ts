import { splitAddress } from "../../../workbook/address";
import type { Subject } from "./subject";

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
