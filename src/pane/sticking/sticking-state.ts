import type { Store } from "../store/store";
import type { Findings } from "./find-sticking";

/** What the pane knows of formulas that show `#NAME?` and could answer. */
export type StickingState =
  /** Not looked yet, or it could not be: `refusal` is not shown, as nobody has asked for anything. */
  | { readonly phase: "unknown"; readonly refusal?: unknown }
  | { readonly phase: "looking" }
  /** There are none, or the person has heard enough. */
  | { readonly phase: "quiet" }
  /** `refusal` says why they could not be entered again. */
  | { readonly phase: "offered"; readonly findings: Findings; readonly refusal?: string }
  | { readonly phase: "entering"; readonly findings: Findings }
  /** `refusal` says why it could not be looked what came of those that wait. */
  | ({ readonly phase: "entered"; readonly refusal?: string } & Entered);

export interface Entered {
  /** Those that were entered again. */
  readonly cells: readonly string[];
  /** Those of them whose function has not answered yet. */
  readonly waiting: readonly string[];
  /** Those of them that show `#NAME?` still. */
  readonly still: readonly string[];
  /** What there is to say of all others. */
  readonly findings: Findings;
}

type LookEvent =
  | { readonly type: "looking" }
  | { readonly type: "unseen"; readonly refusal: unknown }
  | { readonly type: "found"; readonly findings: Findings };

type EnterEvent =
  | { readonly type: "entering"; readonly findings: Findings }
  | { readonly type: "refused"; readonly findings: Findings; readonly message: string }
  | { readonly type: "entered"; readonly entered: Entered }
  | { readonly type: "missed"; readonly message: string }
  | { readonly type: "closed" };

export type StickingEvent = LookEvent | EnterEvent;

export type StickingStore = Store<StickingState, StickingEvent>;

export const NOT_LOOKED: StickingState = { phase: "unknown" };

export function stickingReducer(state: StickingState, event: StickingEvent): StickingState {
  switch (event.type) {
    case "looking":
    case "unseen":
    case "found":
      return looked(event);
    case "entering":
      return { phase: "entering", findings: event.findings };
    case "refused":
      return { phase: "offered", findings: event.findings, refusal: event.message };
    case "entered":
      return { phase: "entered", ...event.entered };
    default:
      return state.phase === "entered" ? afterwards(state, event) : state;
  }
}

function looked(event: LookEvent): StickingState {
  if (event.type === "looking") return { phase: "looking" };
  if (event.type === "unseen") return { phase: "unknown", refusal: event.refusal };
  const { findings } = event;
  return isWorthSaying(findings) ? { phase: "offered", findings } : { phase: "quiet" };
}

function afterwards(
  state: Extract<StickingState, { phase: "entered" }>,
  event: Extract<EnterEvent, { type: "missed" | "closed" }>,
): StickingState {
  return event.type === "closed" ? { phase: "quiet" } : { ...state, refusal: event.message };
}

/** A name that a person has misspelt alone is none of the pane's business: the cell shows it. */
function isWorthSaying({ open, locked }: Findings): boolean {
  return open.length + locked.length > 0;
}
