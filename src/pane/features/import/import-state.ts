import type { DraftAsked } from "../../../files/draft/asked";
import type { Look, ReadingStep } from "../../../files/draft/look";
import type { UpdatePreview } from "../../../files/update/update-preview";

/** What the import shows: exactly one of these situations. */
export type ImportState =
  | { readonly phase: "idle" }
  | { readonly phase: "opening"; readonly fileName: string; readonly step: ReadingStep }
  | Previewing
  | Reviewing
  | { readonly phase: "writing"; readonly from: Previewing | Reviewing; readonly stop: () => void }
  /** What was written is being taken back. */
  | { readonly phase: "stopping"; readonly from: Previewing | Reviewing }
  | { readonly phase: "refused"; readonly fileName: string; readonly message: string }
  /** The table stands in the workbook, but a person was not taken to it. */
  | { readonly phase: "elsewhere"; readonly fileName: string; readonly message: string };

/** A file as it was looked at last, and what a person had asked of it by then. */
export interface Seen {
  readonly look: Look;
  readonly asked: DraftAsked;
  /** It was read as a person had the last file with these columns read. */
  readonly isAsBefore: boolean;
  /** Tables of the workbook that it may update. */
  readonly targets: readonly string[];
}

/** What becomes of the file. */
export interface Plan {
  /** The table that it updates; none for a table of its own. */
  readonly target: string | undefined;
  /** Of a ledger: whether its accounts are made at once. */
  readonly makesAccounts: boolean;
}

export interface Previewing {
  readonly phase: "previewing";
  readonly seen: Seen;
  readonly plan: Plan;
  /** What is being looked at anew; the last look stays in sight. */
  readonly awaited: DraftAsked | undefined;
  readonly refusal: string | undefined;
}

/** What the file changes in a table, before it does. */
export interface Reviewing {
  readonly phase: "reviewing";
  readonly back: Previewing;
  readonly target: string;
  readonly preview: UpdatePreview;
  readonly origin: Origin;
  readonly refusal: string | undefined;
}

/** When the facts of a file were true, as its field has it, and where they come from. */
export interface Origin {
  readonly asOf: string;
  readonly source: string;
}

export type ImportEvent =
  | { readonly type: "chosen"; readonly fileName: string }
  | { readonly type: "stepped"; readonly step: ReadingStep }
  | { readonly type: "looked"; readonly seen: Seen; readonly plan?: Partial<Plan> }
  | { readonly type: "refused"; readonly fileName: string; readonly message: string }
  | { readonly type: "asked"; readonly asked: DraftAsked }
  | { readonly type: "planned"; readonly plan: Partial<Plan> }
  /** It could not be read as a person asked, and stays as it was read. */
  | { readonly type: "notReread"; readonly message: string }
  | {
      readonly type: "compared";
      readonly target: string;
      readonly preview: UpdatePreview;
      readonly origin: Origin;
    }
  | { readonly type: "originated"; readonly origin: Partial<Origin> }
  | { readonly type: "wentBack" }
  | { readonly type: "accepted"; readonly stop: () => void }
  | { readonly type: "cancelled" }
  | { readonly type: "takenBack" }
  | { readonly type: "failed"; readonly message: string }
  | { readonly type: "written" }
  | { readonly type: "notGoneTo"; readonly fileName: string; readonly message: string }
  | { readonly type: "closed" };

/** Nothing is under way. */
export const IDLE: ImportState = { phase: "idle" };

/** Something is written, or taken back: whatever comes of it has to be seen. */
export function isUnderWay({ phase }: ImportState): boolean {
  return phase === "writing" || phase === "stopping";
}

/** What a person has before them, also while it is being written. */
export function shownIn(state: ImportState): Previewing | Reviewing | undefined {
  if (state.phase === "writing" || state.phase === "stopping") return state.from;
  return state.phase === "previewing" || state.phase === "reviewing" ? state : undefined;
}

/** The file that is before a person. */
export function seenIn(shown: Previewing | Reviewing): Seen {
  return shown.phase === "previewing" ? shown.seen : shown.back.seen;
}
