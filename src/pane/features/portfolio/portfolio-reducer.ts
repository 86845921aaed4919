import type { ColumnHelp } from "../../../functions/define/definition";
import type { TableSummary } from "../../../workbook/gateway";
import {
  FIRST_VIEW,
  shownPortfolio,
  type Content,
  type Deed,
  type OpenedPortfolio,
  type PortfolioState,
  type TableChoice,
  type View,
} from "./portfolio-state";
import type { SortKey, Sorting } from "./sort-accounts";

export type PortfolioEvent =
  | { readonly type: "looked" }
  | { readonly type: "lookRefused"; readonly message: string }
  | { readonly type: "nothingFound" }
  | {
      readonly type: "found";
      readonly tables: readonly TableSummary[];
      readonly choice: TableChoice;
    }
  | { readonly type: "chosen"; readonly choice: TableChoice }
  | Measured
  | { readonly type: "changed" }
  | { readonly type: "sorted"; readonly key: SortKey }
  | { readonly type: "viewed"; readonly view: Partial<View> }
  | { readonly type: "deedMoved"; readonly deed: Deed };

/** What came of reading a choice; events of a choice that no longer holds are left alone. */
export interface Measured {
  readonly type: "measured";
  readonly choice: TableChoice;
  readonly wanted?: readonly ColumnHelp[];
  readonly content: Content;
}

const NO_DEED: Deed = { phase: "none" };

export function portfolioReducer(state: PortfolioState, event: PortfolioEvent): PortfolioState {
  switch (event.type) {
    case "looked":
      return state.phase === "opened" ? state : { phase: "looking" };
    case "lookRefused":
      return { phase: "refused", message: event.message };
    case "nothingFound":
      return { phase: "no-tables" };
    case "found":
      return openTables(state, event);
    default:
      return state.phase === "opened" ? openedReducer(state, event) : state;
  }
}

/** Keeps how the person looks at the accounts when the same tables are looked for again. */
function openTables(
  state: PortfolioState,
  { tables, choice }: Extract<PortfolioEvent, { type: "found" }>,
): OpenedPortfolio {
  const kept = state.phase === "opened" ? state : { wanted: [], view: FIRST_VIEW, deed: NO_DEED };
  return {
    phase: "opened",
    tables,
    choice,
    wanted: kept.wanted,
    content: { phase: "measuring", before: shownPortfolio(state) },
    view: kept.view,
    // What is being done goes on; what was done before has been read.
    deed: kept.deed.phase === "working" ? kept.deed : NO_DEED,
  };
}

type OpenedEvent = Exclude<
  PortfolioEvent,
  { type: "looked" | "lookRefused" | "nothingFound" | "found" }
>;

function openedReducer(state: OpenedPortfolio, event: OpenedEvent): OpenedPortfolio {
  switch (event.type) {
    case "chosen":
      return {
        ...state,
        choice: event.choice,
        content: { phase: "measuring", before: undefined },
        view: { ...state.view, tier: undefined, page: 0 },
        deed: NO_DEED,
      };
    case "measured":
      if (event.choice !== state.choice) return state;
      return { ...state, content: event.content, wanted: event.wanted ?? state.wanted };
    case "changed":
      return markChanged(state);
    case "sorted":
      return { ...state, view: { ...state.view, page: 0, sorting: nextSorting(state, event.key) } };
    case "viewed":
      return { ...state, view: { ...state.view, page: 0, ...event.view } };
    case "deedMoved":
      return { ...state, deed: event.deed };
  }
}

/** The same state where there is nothing to mark, so that nothing is drawn anew. */
function markChanged(state: OpenedPortfolio): OpenedPortfolio {
  const { content } = state;
  if (content.phase !== "measured" || content.freshness === "changed") return state;
  return { ...state, content: { ...content, freshness: "changed" } };
}

/** The same column again turns the order round; a new one begins with the best, ids with the first. */
function nextSorting({ view: { sorting } }: OpenedPortfolio, key: SortKey): Sorting {
  if (sorting.key === key) {
    return { key, direction: sorting.direction === "ascending" ? "descending" : "ascending" };
  }
  return { key, direction: key === "account" ? "ascending" : "descending" };
}
