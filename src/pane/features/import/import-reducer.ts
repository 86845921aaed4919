import { IDLE, isUnderWay, type ImportEvent, type ImportState, type Plan } from "./import-state";
import type { Previewing, Reviewing, Seen } from "./import-state";

/** What comes of an event; what comes too late changes nothing. */
export function importReducer(state: ImportState, event: ImportEvent): ImportState {
  switch (event.type) {
    case "chosen":
      return { phase: "opening", fileName: event.fileName, step: "rows" };
    case "refused":
      return { phase: "refused", fileName: event.fileName, message: event.message };
    case "written":
    case "takenBack":
      return IDLE;
    case "closed":
      return isUnderWay(state) ? state : IDLE;
    case "notGoneTo":
      return state.phase === "idle"
        ? { phase: "elsewhere", fileName: event.fileName, message: event.message }
        : state;
    default:
      return moved(state, event);
  }
}

function moved(state: ImportState, event: ImportEvent): ImportState {
  switch (state.phase) {
    case "opening":
      return moveOpening(state, event);
    case "previewing":
      return movePreviewing(state, event);
    case "reviewing":
      return moveReviewing(state, event);
    case "writing":
    case "stopping":
      return moveWriting(state, event);
    default:
      return state;
  }
}

function moveOpening(
  state: Extract<ImportState, { readonly phase: "opening" }>,
  event: ImportEvent,
): ImportState {
  if (event.type === "stepped") return { ...state, step: event.step };
  return event.type === "looked" ? previewing(event.seen, { ...FIRST_PLAN, ...event.plan }) : state;
}

const FIRST_PLAN: Plan = { target: undefined, makesAccounts: true };

function movePreviewing(state: Previewing, event: ImportEvent): ImportState {
  switch (event.type) {
    case "looked":
      return previewing(event.seen, state.plan);
    case "asked":
      return { ...state, awaited: event.asked, refusal: undefined };
    case "planned":
      return { ...state, plan: { ...state.plan, ...event.plan }, refusal: undefined };
    case "notReread":
      return { ...state, awaited: undefined, refusal: event.message };
    case "compared": {
      const { target, preview, origin } = event;
      const back = { ...state, awaited: undefined };
      return { phase: "reviewing", back, target, preview, origin, refusal: undefined };
    }
    case "accepted":
      return { phase: "writing", from: { ...state, refusal: undefined }, stop: event.stop };
    default:
      return state;
  }
}

function moveReviewing(state: Reviewing, event: ImportEvent): ImportState {
  switch (event.type) {
    case "originated":
      return { ...state, origin: { ...state.origin, ...event.origin }, refusal: undefined };
    case "wentBack":
      return state.back;
    case "accepted":
      return { phase: "writing", from: { ...state, refusal: undefined }, stop: event.stop };
    default:
      return state;
  }
}

function moveWriting(
  state: Extract<ImportState, { readonly phase: "writing" | "stopping" }>,
  event: ImportEvent,
): ImportState {
  const { from } = state;
  if (event.type === "cancelled") return { phase: "stopping", from };
  return event.type === "failed" ? { ...from, refusal: event.message } : state;
}

function previewing(seen: Seen, plan: Plan): Previewing {
  const isThere = plan.target !== undefined && seen.targets.includes(plan.target);
  const target = isThere ? plan.target : undefined;
  return {
    phase: "previewing",
    seen,
    plan: { ...plan, target },
    awaited: undefined,
    refusal: undefined,
  };
}
