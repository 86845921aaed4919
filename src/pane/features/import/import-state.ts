import type { DraftAsked } from "../../../files/draft/asked";
import type { Look, ReadingStep } from "../../../files/draft/look";

/** What the import shows: exactly one of these situations. */
export type ImportState =
  | { readonly phase: "idle" }
  | { readonly phase: "opening"; readonly fileName: string; readonly step: ReadingStep }
  | Previewing
  | { readonly phase: "writing"; readonly seen: Seen; readonly stop: () => void }
  /** What was written is being taken back. */
  | { readonly phase: "stopping"; readonly seen: Seen }
  | { readonly phase: "refused"; readonly fileName: string; readonly message: string }
  /** The table stands in the workbook, but a person was not taken to it. */
  | { readonly phase: "elsewhere"; readonly fileName: string; readonly message: string };

/** A file of which a person sees what it gives. */
export type WithSeen = Extract<ImportState, { readonly seen: Seen }>;

/** A file as it was looked at last, and what a person had asked of it by then. */
export interface Seen {
  readonly look: Look;
  readonly asked: DraftAsked;
}

export interface Previewing {
  readonly phase: "previewing";
  readonly seen: Seen;
  /** What is being looked at anew; the last look stays in sight. */
  readonly awaited: DraftAsked | undefined;
  readonly refusal: string | undefined;
}

export type ImportEvent =
  | { readonly type: "chosen"; readonly fileName: string }
  | { readonly type: "stepped"; readonly step: ReadingStep }
  | { readonly type: "looked"; readonly seen: Seen }
  | { readonly type: "refused"; readonly fileName: string; readonly message: string }
  | { readonly type: "asked"; readonly asked: DraftAsked }
  /** It could not be read as a person asked, and stays as it was read. */
  | { readonly type: "notReread"; readonly message: string }
  | { readonly type: "accepted"; readonly stop: () => void }
  | { readonly type: "cancelled" }
  | { readonly type: "takenBack" }
  | { readonly type: "failed"; readonly message: string }
  | { readonly type: "written" }
  | { readonly type: "notGoneTo"; readonly fileName: string; readonly message: string }
  | { readonly type: "closed" };

/** Nothing is under way. */
export const IDLE: ImportState = { phase: "idle" };

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
      return state.phase === "idle" ? elsewhere(event) : state;
    default:
      return state.phase === "opening" ? moveOpening(state, event) : moveSeen(state, event);
  }
}

/** Something is written, or taken back: whatever comes of it has to be seen. */
export function isUnderWay({ phase }: ImportState): boolean {
  return phase === "writing" || phase === "stopping";
}

function elsewhere({
  fileName,
  message,
}: Extract<ImportEvent, { readonly type: "notGoneTo" }>): ImportState {
  return { phase: "elsewhere", fileName, message };
}

type SeenEvent = Extract<
  ImportEvent,
  {
    readonly type:
      "stepped" | "looked" | "asked" | "notReread" | "accepted" | "cancelled" | "failed";
  }
>;

function moveOpening(
  state: Extract<ImportState, { readonly phase: "opening" }>,
  event: SeenEvent,
): ImportState {
  if (event.type === "stepped") return { ...state, step: event.step };
  return event.type === "looked" ? previewing(event.seen, undefined) : state;
}

/** What happens to a file depends on where it stands; what comes too late changes nothing. */
function moveSeen(state: ImportState, event: SeenEvent): ImportState {
  if (state.phase === "writing" || state.phase === "stopping") return moveWriting(state, event);
  if (state.phase !== "previewing") return state;
  switch (event.type) {
    case "looked":
      return previewing(event.seen, undefined);
    case "accepted":
      return { phase: "writing", seen: state.seen, stop: event.stop };
    case "asked":
      return { ...state, awaited: event.asked, refusal: undefined };
    case "notReread":
      return previewing(state.seen, event.message);
    default:
      return state;
  }
}

function moveWriting(
  state: Extract<ImportState, { readonly phase: "writing" | "stopping" }>,
  event: SeenEvent,
): ImportState {
  const { seen } = state;
  if (event.type === "cancelled") return { phase: "stopping", seen };
  return event.type === "failed" ? previewing(seen, event.message) : state;
}

function previewing(seen: Seen, refusal: string | undefined): Previewing {
  return { phase: "previewing", seen, awaited: undefined, refusal };
}
