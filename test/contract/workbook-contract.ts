import type { Checks, ContractCheck, Need } from "./contract";
import { deedChecks, hidingChecks } from "./deed-checks";
import { formulaChecks, hiddenFormulaChecks, protectedFormulaChecks } from "./formula-checks";
import { frozenChecks } from "./frozen-checks";
import { looksChecks } from "./looks-checks";
import { placedTableChecks } from "./placed-table-checks";
import { readingChecks } from "./reading-checks";
import { protectionChecks, refusalChecks } from "./refusal-checks";
import { standingChecks } from "./standing-checks";
import { takingBackChecks } from "./taking-back-checks";
import { writingChecks } from "./writing-checks";

/** What every workbook behind the door does, whichever program holds it. */
export const contractChecks: readonly ContractCheck[] = [
  ...listed(readingChecks),
  ...listed(placedTableChecks),
  ...listed(standingChecks),
  ...listed(writingChecks),
  ...listed(refusalChecks),
  ...listed(deedChecks),
  ...listed(formulaChecks),
  ...listed(protectedFormulaChecks, "protection"),
  ...listed(hiddenFormulaChecks, "hiding"),
  ...listed(protectionChecks, "protection"),
  ...listed(takingBackChecks, "deeds"),
  ...listed(hidingChecks, "hiding"),
  ...listed(looksChecks, "looks"),
  ...listed(frozenChecks, "looks"),
];

function listed(checks: Checks, needs?: Need): readonly ContractCheck[] {
  return Object.entries(checks).map(([name, run]) => ({ name, needs, run }));
}
