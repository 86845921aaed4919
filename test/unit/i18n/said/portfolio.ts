import type { PortfolioGaps, PortfolioMisfits } from "../../../../src/model/portfolio/faults";
import type { CasesOf } from "./cases-of";

export const MISFITS: CasesOf<PortfolioMisfits> = {
  "unknown-parent": [
    [
      { id: "A", parent: "X", almost: undefined },
      'expected the id of an account in the table, without a fault of its own, as the parent of A, found "X"',
    ],
    [
      { id: "A", parent: "acme", almost: "ACME" },
      'expected the id of an account in the table, without a fault of its own, as the parent of A, found "acme" ("ACME" differs by case)',
    ],
  ],
  "parents-in-cycle": [
    [{ cycle: ["A", "B", "C"], more: 0 }, "expected parents without a cycle, found A > B > C > A"],
    [
      { cycle: "ABCDEFGH".split(""), more: 3 },
      "expected parents without a cycle, found A > B > C > D > E > F > G > H > 3 more > A",
    ],
  ],
};

export const GAPS: CasesOf<PortfolioGaps> = {
  "no-shares": [[{}, "the amounts add up to 0, so no account has a share of them"]],
  "unknown-revenue": [[{}, "is unknown (the cell is blank), so there is no share of it"]],
  "unknown-revenue-in-group": [
    [{ account: "B" }, "that of B in its group is unknown, so the group has no share"],
  ],
  "no-revenue-in-all": [
    [{ isCredited: false }, "revenue adds up to 0, so no account has a share of it"],
    [
      { isCredited: true },
      "revenue adds up to 0 or less (credits above invoices), so no account has a share of it",
    ],
  ],
  "credited-account": [
    [{}, "is below 0 (credits above invoices), so it is no share of all revenue"],
  ],
  "credited-group": [
    [{}, "that of its group is below 0 (credits above invoices), so it is no share of all revenue"],
  ],
  "no-gain": [[{}, "no amount is above 0, so there is no total to take shares of"]],
  "single-account": [[{}, "a single account has no corrected inequality: two or more are needed"]],
  "no-profit-in-all": [[{}, "total profit is not above 0, so there is no share of it"]],
};
