import type { Opening } from "../../grid/opening";
import type { BookEntry, KeptFile } from "../book/book-store";
import type { Keeping } from "../book/keeper";

/** What lies on the desk. */
export type Place =
  | { readonly kind: "looking" }
  | {
      readonly kind: "open";
      readonly opening: Opening;
      /** How the list knows it; `undefined` before anything was kept of it. */
      readonly entry: BookEntry | undefined;
      /** The file that it was opened from. */
      readonly file?: KeptFile | undefined;
    }
  | { readonly kind: "elsewhere"; readonly entry: BookEntry; readonly isWaiting: boolean }
  | {
      readonly kind: "unfit";
      readonly entry: BookEntry;
      readonly why: "older" | "newer" | "unreadable";
    };

/** The desk: the workbook that a person works on, and whether it is kept. */
export interface DeskState {
  readonly place: Place;
  readonly keeping: Keeping;
  /** Something was changed that would be lost with the tab. */
  readonly isAtRisk: boolean;
  /** The browser may clear what is kept when it runs out of room, and this is to be said. */
  readonly mayBeCleared: boolean;
}

export const NOTHING_OPEN: DeskState = {
  place: { kind: "looking" },
  keeping: { kind: "nothing-yet" },
  isAtRisk: false,
  mayBeCleared: false,
};

/** What has happened at the desk. */
export type DeskEvent =
  | { readonly kind: "placed"; readonly place: Place }
  | { readonly kind: "listed"; readonly entry: BookEntry }
  | { readonly kind: "kept"; readonly keeping: Keeping }
  | { readonly kind: "file"; readonly file: KeptFile }
  | { readonly kind: "changed" }
  | { readonly kind: "persistence"; readonly isRefused: boolean };

/** The desk after what has happened. */
export function reduceDesk(state: DeskState, event: DeskEvent): DeskState {
  switch (event.kind) {
    case "placed":
      return { ...state, place: event.place, keeping: keepingOf(event.place), isAtRisk: false };
    case "listed":
      return withFacts(state, { entry: event.entry });
    case "file":
      return withFacts(state, { file: event.file });
    case "kept":
      return afterKeeping(state, event.keeping);
    case "changed":
      return { ...state, isAtRisk: true };
    case "persistence":
      return { ...state, mayBeCleared: event.isRefused };
  }
}

function keepingOf(place: Place): Keeping {
  const isKept = place.kind === "open" && place.opening.kind === "kept";
  return { kind: isKept ? "kept" : "nothing-yet" };
}

function withFacts(
  state: DeskState,
  facts: Partial<Pick<Extract<Place, { kind: "open" }>, "entry" | "file">>,
): DeskState {
  const { place } = state;
  return place.kind === "open" ? { ...state, place: { ...place, ...facts } } : state;
}

function afterKeeping(state: DeskState, keeping: Keeping): DeskState {
  const isSame = JSON.stringify(keeping) === JSON.stringify(state.keeping);
  const isAtRisk = keeping.kind === "unsaved" || (keeping.kind === "failed" && state.isAtRisk);
  return isSame && isAtRisk === state.isAtRisk ? state : { ...state, keeping, isAtRisk };
}
