import type { PortfolioGaps, PortfolioMisfits } from "../../model/portfolio/faults";
import type { SentencesOf } from "../sentences";

const CREDITED = "is below 0 (credits above invoices)";

/** Faults of a portfolio. */
export const PORTFOLIO: SentencesOf<PortfolioMisfits & PortfolioGaps> = {
  "unknown-parent": ({ id, parent, almost }) =>
    `expected the id of an account in the table, without a fault of its own, as the parent of ${id}, found "${parent}"${almost === undefined ? "" : ` ("${almost}" differs by case)`}`,
  "parents-in-cycle": ({ cycle, more }) =>
    `expected parents without a cycle, found ${[...cycle, ...(more > 0 ? [`${more} more`] : []), ...cycle.slice(0, 1)].join(" > ")}`,
  "no-shares": "the amounts add up to 0, so no account has a share of them",
  "unknown-revenue": "is unknown (the cell is blank), so there is no share of it",
  "unknown-revenue-in-group": ({ account }) =>
    `that of ${account} in its group is unknown, so the group has no share`,
  "no-revenue-in-all": ({ isCredited }) =>
    `revenue adds up to ${isCredited ? "0 or less (credits above invoices)" : "0"}, so no account has a share of it`,
  "credited-account": `${CREDITED}, so it is no share of all revenue`,
  "credited-group": `that of its group ${CREDITED}, so it is no share of all revenue`,
  "no-gain": "no amount is above 0, so there is no total to take shares of",
  "single-account": "a single account has no corrected inequality: two or more are needed",
  "no-profit-in-all": "total profit is not above 0, so there is no share of it",
};
