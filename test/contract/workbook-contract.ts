import type { Checks, ContractCheck, Need } from "./contract";
import { deedChecks, hidingChecks } from "./deed-checks";
import { placedTableChecks } from "./placed-table-checks";
import { readingChecks } from "./reading-checks";
import { protectionChecks, refusalChecks } from "./refusal-checks";
import { standingChecks } from "./standing-checks";
import { writingChecks } from "./writing-checks";

/** What every workbook behind the door does, whichever program holds it. */
export const contractChecks: readonly ContractCheck[] = [
  ...listed(readingChecks),
  ...listed(placedTableChecks),
  ...listed(standingChecks),
  ...listed(writingChecks),
  ...listed(refusalChecks),
  ...listed(deedChecks),
  ...listed(protectionChecks, "protection"),
  ...listed(hidingChecks, "hiding"),
];

function listed(checks: Checks, needs?: Need): readonly ContractCheck[] {
  return Object.entries(checks).map(([name, run]) => ({ name, needs, run }));
}
