import type { Change, Outcome } from "../changes";
import type { Draft } from "../draft";
import type { Kind } from "../settings";
import { planBlock, planFormat, planFormula, planWidths } from "./plan-cells";
import { planDeletedRows, planUpdatedRows } from "./plan-changed-rows";
import { planInsertedRows } from "./plan-inserted-rows";
import { planList, planName } from "./plan-names";
import { planPrint, planSheet } from "./plan-sheets";
import { planEnsuredTable, planTable } from "./plan-tables";

/** What a program may lack, in words. */
const LACKED: Readonly<Partial<Record<Change["change"], readonly [kind: Kind, words: string]>>> = {
  list: ["list", "This program offers no lists in cells, so none was set."],
  print: ["print", "This program does not print, so its set-up was left out."],
};

/** Checks one change against the draft, and adds its steps. */
export async function planChange(draft: Draft, change: Change): Promise<Outcome> {
  const lacked = LACKED[change.change];
  if (lacked !== undefined && draft.port.lacks.includes(lacked[0])) return { leftOut: lacked[1] };
  switch (change.change) {
    case "sheet":
      return planSheet(draft, change);
    case "table":
      return planTable(draft, change);
    case "ensure-table":
      return planEnsuredTable(draft, change);
    case "insert-rows":
      return planInsertedRows(draft, change);
    case "update-rows":
      return planUpdatedRows(draft, change);
    case "delete-rows":
      return planDeletedRows(draft, change);
    case "block":
      return planBlock(draft, change);
    case "formula":
      return planFormula(draft, change);
    case "format":
      return planFormat(draft, change);
    case "widths":
      return planWidths(draft, change);
    case "name":
      return planName(draft, change);
    case "list":
      return planList(draft, change);
    case "print":
      return planPrint(draft, change);
  }
}
