import type { CsvDraft } from "./csv-draft";

/** What the import shows: exactly one of these situations. */
export type ImportState =
  | { readonly phase: "idle" }
  | { readonly phase: "opening"; readonly fileName: string }
  | { readonly phase: "previewing"; readonly draft: CsvDraft; readonly refusal: string | undefined }
  | { readonly phase: "writing"; readonly draft: CsvDraft; readonly stop: () => void }
  /** What was written is being taken back. */
  | { readonly phase: "stopping"; readonly draft: CsvDraft }
  | { readonly phase: "refused"; readonly fileName: string; readonly message: string }
  /** The table stands in the workbook, but a person was not taken to it. */
  | { readonly phase: "elsewhere"; readonly fileName: string; readonly message: string };

export type ImportEvent =
  | { readonly type: "chosen"; readonly fileName: string }
  | { readonly type: "drafted"; readonly draft: CsvDraft }
  | { readonly type: "refused"; readonly fileName: string; readonly message: string }
  | { readonly type: "corrected"; readonly change: Partial<CsvDraft> }
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
      return { phase: "opening", fileName: event.fileName };
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
      return state.phase === "idle" ? state : moveDraft(state, event);
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

type DraftEvent = Extract<
  ImportEvent,
  { readonly type: "drafted" | "corrected" | "notReread" | "accepted" | "cancelled" | "failed" }
>;

/** What happens to a draft depends on where it stands; what comes too late changes nothing. */
function moveDraft(state: ImportState, event: DraftEvent): ImportState {
  if (state.phase === "writing" || state.phase === "stopping") return moveWriting(state, event);
  if (event.type === "drafted") {
    return { phase: "previewing", draft: event.draft, refusal: undefined };
  }
  if (state.phase !== "previewing") return state;
  if (event.type === "accepted") return { phase: "writing", draft: state.draft, stop: event.stop };
  if (event.type === "notReread") return { ...state, refusal: event.message };
  if (event.type !== "corrected") return state;
  return { ...state, draft: { ...state.draft, ...event.change }, refusal: undefined };
}

function moveWriting(
  state: Extract<ImportState, { readonly phase: "writing" | "stopping" }>,
  event: DraftEvent,
): ImportState {
  const { draft } = state;
  if (event.type === "cancelled") return { phase: "stopping", draft };
  if (event.type === "failed") return { phase: "previewing", draft, refusal: event.message };
  return state;
}
