import { DeedError, type Leftover } from "../../workbook/transaction/deed-error";
import type { Store } from "../store/store";
import { leftPlaces } from "./left-places";
import { passing, type PassingDeed, type PassingEvent } from "./passing-deeds";

/** Deeds that failed, and so did taking them back: the oldest first. */
interface Left {
  readonly errors: readonly DeedError[];
  readonly leftovers: readonly Leftover[];
  /** Of what was taken back already, what a person has changed meanwhile. */
  readonly kept: readonly string[];
}

/** What becomes of deeds in the workbook, whichever page began them. */
export type DeedsState =
  | { readonly phase: "quiet" }
  /** Deeds take longer than a second. */
  | { readonly phase: "passing"; readonly deeds: readonly PassingDeed[] }
  /** `reason` is what was thrown when the last of them was to be taken back. */
  | ({ readonly phase: "left"; readonly reason: unknown } & Left)
  | ({ readonly phase: "finishing" } & Left)
  /** The rest was taken back, but for what a person has changed meanwhile. */
  | { readonly phase: "undone"; readonly kept: readonly string[] };

interface Began {
  readonly type: "began";
}

type LeftEvent =
  | { readonly type: "left"; readonly error: DeedError }
  | { readonly type: "finishing" }
  /** What this deed had left was taken back. */
  | { readonly type: "undone"; readonly error: DeedError; readonly kept: readonly string[] }
  /** What this deed had left could not be taken back. */
  | { readonly type: "hindered"; readonly error: DeedError; readonly by: unknown };

export type DeedsEvent = Began | PassingEvent | LeftEvent;

export type DeedsStore = Store<DeedsState, DeedsEvent>;

export const QUIET: DeedsState = { phase: "quiet" };

const NOTHING: Left = { errors: [], leftovers: [], kept: [] };

/** What is left of deeds stays in sight until it is taken back, whatever else is written. */
export function deedsReducer(state: DeedsState, event: DeedsEvent): DeedsState {
  const isLeft = state.phase === "left" || state.phase === "finishing";
  switch (event.type) {
    case "left":
      return added(state, isLeft ? state : NOTHING, event.error);
    case "finishing":
    case "undone":
    case "hindered":
      return isLeft ? finishing(state, event) : state;
    default:
      return isLeft ? state : passed(state, event);
  }
}

/** While others are taken back, one that is added waits for its turn. */
function added(state: DeedsState, left: Left, error: DeedError): DeedsState {
  const more = withErrors(left, [...left.errors, error]);
  if (state.phase === "finishing") return { ...more, phase: "finishing" };
  return { ...more, phase: "left", reason: error.cause };
}

function finishing(state: Left, event: Exclude<LeftEvent, { type: "left" }>): DeedsState {
  if (event.type === "finishing") return { ...state, phase: "finishing" };
  const others = state.errors.filter((each) => each !== event.error);
  if (event.type === "undone") {
    const kept = [...state.kept, ...event.kept];
    if (others.length === 0) return { phase: "undone", kept };
    return { ...withErrors(state, others), kept, phase: "finishing" };
  }
  // A new error says what is left by now; any other failure has changed nothing.
  const { by, error } = event;
  const [instead, reason] = by instanceof DeedError ? [by, by.cause] : [error, by];
  const errors = state.errors.map((each) => (each === error ? instead : each));
  return { ...withErrors(state, errors), phase: "left", reason };
}

function withErrors({ kept }: Left, errors: readonly DeedError[]): Left {
  return { errors, leftovers: leftPlaces(errors), kept };
}

/** Each deed moves and ends for itself; the next that begins ends what is said of those before. */
function passed(state: DeedsState, event: Began | PassingEvent): DeedsState {
  if (event.type === "began") return state.phase === "undone" ? QUIET : state;
  const deeds = passing(state.phase === "passing" ? state.deeds : [], event);
  if (deeds.length > 0) return { phase: "passing", deeds };
  return state.phase === "passing" ? QUIET : state;
}
