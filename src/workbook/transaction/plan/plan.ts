import type { Change, ChangeOf, Outcome } from "../changes";
import type { Draft } from "../draft";
import type { Kind } from "../settings";
import { planEnterAgain } from "./plan-entered-again";
import { planBlock, planFormat, planFormula, planWidths } from "./plan-cells";
import { planDeletedRows } from "./plan-deleted-rows";
import { planInsertedRows } from "./plan-inserted-rows";
import { planList, planName } from "./plan-names";
import { planFrozen, planPrint, planSheet } from "./plan-sheets";
import { planEnsuredTable, planTable } from "./plan-tables";
import { planUpdatedRows } from "./plan-updated-rows";

type Planner<C extends Change["change"]> = (
  draft: Draft,
  change: ChangeOf<C>,
) => Outcome | Promise<Outcome>;

const PLANNERS: { readonly [C in Change["change"]]: Planner<C> } = {
  sheet: planSheet,
  table: planTable,
  "ensure-table": planEnsuredTable,
  "insert-rows": planInsertedRows,
  "update-rows": planUpdatedRows,
  "delete-rows": planDeletedRows,
  block: planBlock,
  formula: planFormula,
  "enter-again": planEnterAgain,
  format: planFormat,
  widths: planWidths,
  name: planName,
  list: planList,
  print: planPrint,
  frozen: planFrozen,
};

/** What a program may lack, in words. */
const LACKED: Readonly<Partial<Record<Change["change"], readonly [kind: Kind, words: string]>>> = {
  list: ["list", "This program offers no lists in cells, so none was set."],
  print: ["print", "This program does not print, so its set-up was left out."],
};

/** Checks one change against the draft, and adds its steps. */
export async function planChange(draft: Draft, change: Change): Promise<Outcome> {
  const lacked = LACKED[change.change];
  if (lacked !== undefined && draft.port.lacks.includes(lacked[0])) return { leftOut: lacked[1] };
  // The table has a planner of this very change under its name.
  const plan = PLANNERS[change.change] as Planner<Change["change"]>;
  return plan(draft, change);
}
