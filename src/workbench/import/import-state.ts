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

export const IDLE: ImportState = { phase: "idle" };

export function importReducer(state: ImportState, event: ImportEvent): ImportState {
  switch (event.type) {
    case "chosen":
      return { phase: "opening", fileName: event.fileName };
    case "drafted":
      return state.phase === "idle"
        ? state
        : { phase: "previewing", draft: event.draft, refusal: undefined };
    case "refused":
      return { phase: "refused", fileName: event.fileName, message: event.message };
    case "corrected":
      return state.phase === "previewing"
        ? { ...state, draft: { ...state.draft, ...event.change }, refusal: undefined }
        : state;
    case "accepted":
      return state.phase === "previewing" ? { phase: "writing", draft: state.draft } : state;
    case "stopped":
      return state.phase === "writing"
        ? { phase: "previewing", draft: state.draft, refusal: event.message }
        : state;
    case "written":
    case "closed":
      return IDLE;
  }
}
