import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import type { ConditionalFormatRecord } from "../../../files/xlsx/read/workbook-record";
import type { SheetState } from "../../../files/xlsx/workbook-state";
import { toRange } from "../../grid/to-range";
import { styleOfLook } from "./style-of-look";

type Rule = IConditionFormattingRule["rule"];

/** The conditional formats of a sheet that rest on numbers or formulas; others the grid does not show. */
export function rulesOfState({ conditionalFormats }: SheetState): readonly object[] {
  return conditionalFormats
    .toSorted((one, other) => one.priority - other.priority)
    .flatMap((record, place) => {
      const rule = ruleOf(record);
      if (rule === undefined) return [];
      const ranges = record.areas.map(toRange);
      return [{ cfId: `of-file-${place + 1}`, ranges, stopIfTrue: record.stops, rule }];
    });
}

function ruleOf({ type, operator, formulas, look }: ConditionalFormatRecord): Rule | undefined {
  const style = look === undefined ? {} : styleOfLook(look, undefined);
  const [first, second] = formulas;
  if (first === undefined) return undefined;
  if (type === "expression") return rule({ subType: "formula", style, value: `=${first}` });
  if (type !== "cellIs" || operator === undefined || !isNumber(first)) return undefined;
  if (second === undefined) {
    return rule({ subType: "number", style, operator, value: Number(first) });
  }
  if (!isNumber(second)) return undefined;
  return rule({ subType: "number", style, operator, value: [Number(first), Number(second)] });
}

/** The grid's own lists of words would bring all of it along. */
function rule(given: Readonly<Record<string, unknown>>): Rule {
  return { type: "highlightCell", ...given } as unknown as Rule;
}

function isNumber(formula: string): boolean {
  return formula.trim() !== "" && Number.isFinite(Number(formula));
}
