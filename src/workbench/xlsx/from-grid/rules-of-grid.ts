import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import type { IRange, IStyleData } from "@univerjs/core";
import type {
  ConditionalFormatRecord,
  ValidationRecord,
} from "../../../files/xlsx/read/workbook-record";
import { toArea } from "../../grid/to-range";
import { lookOfStyle } from "./look-of-style";

/** What is allowed in cells, as the grid keeps it. */
export interface KeptValidation {
  readonly type: string;
  readonly operator?: string;
  readonly ranges: readonly IRange[];
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  readonly error?: string;
  readonly prompt?: string;
}

const OF_FILES = new Set("list listMultiple whole decimal date time textLength custom".split(" "));

/** The grid knows kinds of its own, such as boxes to tick. */
export function isOfFiles({ type }: KeptValidation): boolean {
  return OF_FILES.has(type);
}

/** What is allowed in cells. */
export function validationOf(rule: KeptValidation): ValidationRecord {
  const { type, operator, ranges, formula1, formula2, allowBlank, error, prompt } = rule;
  return {
    areas: ranges.map(toArea),
    type: type === "listMultiple" ? "list" : type,
    operator: operator ?? "between",
    formulas: [formula1, formula2].flatMap((formula) =>
      formula === undefined || formula === "" ? [] : [storedIn(type, formula)],
    ),
    allowsBlank: allowBlank ?? true,
    error: error === "" ? undefined : error,
    hint: prompt === "" ? undefined : prompt,
  };
}

/** Files write a list as a text with commas, and all else without a sign. */
function storedIn(type: string, formula: string): string {
  // The grid names its workbook, which in a file would be another one.
  if (formula.startsWith("=")) return formula.slice(1).replaceAll(/\[[^\]]*\](?=[^!]*!)/g, "");
  return type.startsWith("list") ? `"${formula.replaceAll('"', '""')}"` : formula;
}

interface HighlightRule {
  readonly subType?: string;
  readonly operator?: string;
  readonly value?: unknown;
  readonly style?: IStyleData;
}

/** A conditional format by numbers or a formula; nothing for the other kinds that the grid knows. */
export function conditionalFormatOf(
  { ranges, stopIfTrue, rule }: IConditionFormattingRule,
  place: number,
): readonly ConditionalFormatRecord[] {
  // Of the grid's many kinds of rules these two have all that a file needs.
  const { subType, operator, value, style } = rule as HighlightRule;
  const record = {
    areas: ranges.map(toArea),
    priority: place + 1,
    stops: stopIfTrue,
    look: lookOfStyle(style),
  };
  if (subType === "formula") {
    const formulas = [String(value).replace(/^=/, "")];
    return [{ ...record, type: "expression", operator: undefined, formulas }];
  }
  if (subType !== "number") return [];
  return [{ ...record, type: "cellIs", operator, formulas: [value].flat().map(String) }];
}
