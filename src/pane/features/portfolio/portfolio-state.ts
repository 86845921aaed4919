import type { ColumnHelp } from "../../../functions/define/definition";
import type { TableSummary } from "../../../workbook/gateway";
import type { ClassifiedPortfolio } from "./classify-accounts";
import type { ColumnMapping } from "./column-mapping";
import type { SizeBy } from "./matrix-points";
import type { Sorting } from "./sort-accounts";

/** Which tables the person wants to be read, and how. */
export interface TableChoice {
  readonly accounts: TableSummary;
  /** Our defaults hold without it. */
  readonly settings: TableSummary | undefined;
  readonly mapping: ColumnMapping;
}

/** What the page shows of the chosen tables: exactly one of these. */
export type Content =
  /** Keeps what was shown before of the same tables, if anything was. */
  | { readonly phase: "measuring"; readonly before: ClassifiedPortfolio | undefined }
  | { readonly phase: "unmapped" }
  | {
      readonly phase: "measured";
      readonly portfolio: ClassifiedPortfolio;
      /** `changed` once cells of the workbook have changed since. */
      readonly freshness: "fresh" | "changed";
    }
  | { readonly phase: "refused"; readonly message: string };

/** How the accounts are looked at. */
export interface View {
  readonly sorting: Sorting;
  readonly tier: string | undefined;
  /** From 0. */
  readonly page: number;
  readonly matrix: "chart" | "table";
  readonly sizeBy: SizeBy;
}

/** What became of the last thing the person asked to be done in the workbook. */
export type Deed =
  | { readonly phase: "none" }
  | { readonly phase: "working"; readonly message: string }
  | { readonly phase: "done"; readonly message: string }
  | { readonly phase: "refused"; readonly message: string };

export interface OpenedPortfolio {
  readonly phase: "opened";
  readonly tables: readonly TableSummary[];
  readonly choice: TableChoice;
  /** Columns that are looked for, as soon as the settings are read. */
  readonly wanted: readonly ColumnHelp[];
  readonly content: Content;
  readonly view: View;
  readonly deed: Deed;
}

export type PortfolioState =
  | { readonly phase: "looking" }
  | { readonly phase: "no-tables" }
  | { readonly phase: "refused"; readonly message: string }
  | OpenedPortfolio;

export const FIRST_VIEW: View = {
  sorting: { key: "tier", direction: "descending" },
  tier: undefined,
  page: 0,
  matrix: "chart",
  sizeBy: "revenue",
};

/** The answers that the page shows at the moment, while they are made anew too. */
export function shownPortfolio(state: PortfolioState): ClassifiedPortfolio | undefined {
  if (state.phase !== "opened") return undefined;
  switch (state.content.phase) {
    case "measured":
      return state.content.portfolio;
    case "measuring":
      return state.content.before;
    default:
      return undefined;
  }
}
