import type { Status } from "../../components/StatusBar";
import type { PortfolioState } from "./portfolio-state";
import { TEXTS } from "./texts";

/** What the page says about itself; errors and advice stand in the page, and are said here too. */
export function portfolioStatus(state: PortfolioState): Status {
  switch (state.phase) {
    case "looking":
      return { phase: "working", message: TEXTS.looking };
    case "no-tables":
      return { phase: "shown", message: TEXTS.noTables };
    case "refused":
      return { phase: "shown", message: state.message };
    case "opened":
      return state.deed.phase === "none" ? contentStatus(state) : state.deed;
  }
}

type Opened = Extract<PortfolioState, { phase: "opened" }>;

function contentStatus({ content, choice }: Opened): Status {
  switch (content.phase) {
    case "measuring":
      return { phase: "working", message: TEXTS.measuring };
    case "unmapped":
      return { phase: "shown", message: TEXTS.columnsMissing };
    case "refused":
      return { phase: "shown", message: content.message };
    case "measured": {
      if (content.freshness === "changed") return { phase: "shown", message: TEXTS.changed };
      const count = content.portfolio.accounts.length;
      return { phase: "done", message: TEXTS.measured(count, choice.accounts.name) };
    }
  }
}
