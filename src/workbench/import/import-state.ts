import type { CsvDraft } from "./csv-draft";

/** What the import shows: exactly one of these situations. */
export type ImportState =
  | { readonly phase: "idle" }
  | { readonly phase: "opening"; readonly fileName: string }
  | { readonly phase: "previewing"; readonly draft: CsvDraft; readonly refusal: string | undefined }
  | { readonly phase: "writing"; readonly draft: CsvDraft }
  | { readonly phase: "refused"; readonly fileName: string; readonly message: string };

export type ImportEvent =
  | { readonly type: "chosen"; readonly fileName: string }
  | { readonly type: "drafted"; readonly draft: CsvDraft }
  | { readonly type: "refused"; readonly fileName: string; readonly message: string }
  | { readonly type: "corrected"; readonly change: Partial<CsvDraft> }
  | { readonly type: "accepted" }
  | { readonly type: "stopped"; readonly message: string }
  | { readonly type: "written" }
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
    case "closed":
      return IDLE;
    default:
      return state.phase === "idle" ? state : moveDraft(state, event);
  }
}

type DraftEvent = Extract<
  ImportEvent,
  { readonly type: "drafted" | "corrected" | "accepted" | "stopped" }
>;

/** What happens to a draft depends on where it stands; what comes too late changes nothing. */
function moveDraft(state: ImportState, event: DraftEvent): ImportState {
  if (event.type === "drafted") {
    return { phase: "previewing", draft: event.draft, refusal: undefined };
  }
  if (state.phase === "writing" && event.type === "stopped") {
    return { phase: "previewing", draft: state.draft, refusal: event.message };
  }
  if (state.phase !== "previewing") return state;
  if (event.type === "accepted") return { phase: "writing", draft: state.draft };
  if (event.type === "stopped") return state;
  return { ...state, draft: { ...state.draft, ...event.change }, refusal: undefined };
}
