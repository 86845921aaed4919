import type { Store } from "../store/store";
import type { DeedError, Leftover } from "../../workbook/transaction/deed-error";

/** What becomes of deeds in the workbook, whichever page began them. */
export type DeedsState =
  | { readonly phase: "quiet" }
  /** A deed takes longer than a second. */
  | {
      readonly phase: "writing";
      readonly done: number;
      readonly of: number;
      readonly stop: () => void;
    }
  | { readonly phase: "stopping" }
  /** A deed failed, and so did taking it back. */
  | {
      readonly phase: "left";
      readonly error: DeedError;
      readonly leftovers: readonly Leftover[];
    }
  | { readonly phase: "finishing"; readonly leftovers: readonly Leftover[] }
  /** The rest was taken back, but for what a person has changed meanwhile. */
  | { readonly phase: "undone"; readonly kept: readonly string[] };

export type DeedsEvent =
  | {
      readonly type: "moved";
      readonly done: number;
      readonly of: number;
      readonly stop: () => void;
    }
  | { readonly type: "stopped" }
  | { readonly type: "ended" }
  | { readonly type: "left"; readonly error: DeedError }
  | { readonly type: "finishing" }
  | { readonly type: "undone"; readonly kept: readonly string[] };

export type DeedsStore = Store<DeedsState, DeedsEvent>;

export const QUIET: DeedsState = { phase: "quiet" };

/** What is left of a deed stays in sight until it is taken back, whatever else is written. */
export function deedsReducer(state: DeedsState, event: DeedsEvent): DeedsState {
  switch (event.type) {
    case "left":
      return { phase: "left", error: event.error, leftovers: event.error.leftovers };
    case "finishing":
      return state.phase === "left" ? { phase: "finishing", leftovers: state.leftovers } : state;
    case "undone":
      return { phase: "undone", kept: event.kept };
    default:
      return state.phase === "left" || state.phase === "finishing" ? state : passing(state, event);
  }
}

function passing(
  state: DeedsState,
  event: Extract<DeedsEvent, { type: "moved" | "stopped" | "ended" }>,
): DeedsState {
  switch (event.type) {
    case "moved":
      if (state.phase === "stopping") return state;
      return { phase: "writing", done: event.done, of: event.of, stop: event.stop };
    case "stopped":
      return { phase: "stopping" };
    case "ended":
      return QUIET;
  }
}
