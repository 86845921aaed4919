import type { LackingTable } from "./own/own-call";

/** What became of the last formula that was to be written. */
export type Insertion =
  | { readonly phase: "none" }
  | { readonly phase: "working" }
  | { readonly phase: "done"; readonly message: string }
  | { readonly phase: "refused"; readonly message: string };

/** Whether the function can be asked about the workbook's own tables. */
export type Offer =
  /** Nobody has looked yet, or the workbook could not be asked. */
  | { readonly phase: "unknown" }
  | { readonly phase: "ready" }
  /** It takes values that no table holds. */
  | { readonly phase: "values" }
  | { readonly phase: "lacking"; readonly tables: readonly LackingTable[] };

interface Common {
  readonly query: string;
  readonly insertion: Insertion;
}

export type FunctionsState =
  | (Common & {
      readonly phase: "list";
      /** The function whose details were left last, to be found again by keyboard. */
      readonly left: string | undefined;
    })
  | (Common & { readonly phase: "details"; readonly name: string; readonly offer: Offer });

export type FunctionsEvent =
  | { readonly type: "searched"; readonly query: string }
  | { readonly type: "opened"; readonly name: string }
  | { readonly type: "closed" }
  | { readonly type: "offered"; readonly name: string; readonly offer: Offer }
  | { readonly type: "insertionMoved"; readonly insertion: Insertion };

const NO_INSERTION: Insertion = { phase: "none" };

export const FUNCTIONS_LISTED: FunctionsState = {
  phase: "list",
  query: "",
  insertion: NO_INSERTION,
  left: undefined,
};

export function functionsReducer(state: FunctionsState, event: FunctionsEvent): FunctionsState {
  const { query } = state;
  switch (event.type) {
    case "searched":
      return { phase: "list", query: event.query, insertion: NO_INSERTION, left: undefined };
    case "opened":
      return {
        phase: "details",
        query,
        name: event.name,
        offer: { phase: "unknown" },
        insertion: NO_INSERTION,
      };
    case "closed":
      if (state.phase === "list") return state;
      return { phase: "list", query, insertion: NO_INSERTION, left: state.name };
    case "offered":
      // The person may have gone on to another function meanwhile.
      if (state.phase !== "details" || state.name !== event.name) return state;
      return { ...state, offer: event.offer };
    case "insertionMoved":
      return { ...state, insertion: event.insertion };
  }
}
