import type { Status } from "../../components/StatusBar";
import type { PortfolioState } from "./portfolio-state";
import { TEXTS } from "./texts";

/**
 * What the page says about itself; errors and advice stand in the page, and are said here too.
 *
 * @param sample - What became of the last change of the sample, said while there is nothing newer.
 */
export function portfolioStatus(state: PortfolioState, sample: Status): Status {
  const own = ownStatus(state);
  const isQuiet = state.phase === "no-tables" || (own.phase === "done" && !hasDeed(state));
  return isQuiet || sample.phase === "working" ? saidOf(sample, own) : own;
}

function saidOf(sample: Status, own: Status): Status {
  return sample.phase === "none" ? own : sample;
}

function hasDeed(state: PortfolioState): boolean {
  return state.phase === "opened" && state.deed.phase !== "none";
}

function ownStatus(state: PortfolioState): Status {
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
