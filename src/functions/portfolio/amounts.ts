import { invalidInput, type KamError } from "../../model/errors";
import { errorText, isBlank, toGrid, trimEnd, type RawGrid } from "../cells";
import type { Parameter } from "../define";
import { fits, requireOneLine } from "../number-parameters";

/** Amounts in the order of their cells: a number, a blank that is unknown, or a cell at fault. */
export interface AmountList {
  readonly amounts: readonly (number | KamError | undefined)[];
  /** True when the cells lie side by side. */
  readonly liesFlat: boolean;
}

/** One amount an account, in one column or row; a cell that is no number is its own fault only. */
export function amountsByAccount(rule: { readonly help: string }): Parameter<AmountList> {
  return {
    help: rule.help,
    unit: "currency",
    optional: false,
    type: "any",
    shape: "range",
    columns: [],
    read: (raw, argument) => {
      const grid = trimEnd(toGrid(raw));
      requireOneLine(grid, argument);
      const amounts = grid.flat().map((cell, index) => {
        if (isBlank(cell)) return undefined;
        if (fits(cell, {})) return cell;
        return invalidInput({ argument, row: index + 1 }, "a number", errorText(cell) ?? cell);
      });
      if (amounts.length === 0) throw invalidInput({ argument }, "at least one number", null);
      return { amounts, liesFlat: isFlat(grid) };
    },
  };
}

/** Ids beside amounts; `undefined` when left out. */
export function accountIds(rule: {
  readonly help: string;
}): Parameter<readonly string[] | undefined> {
  return {
    help: rule.help,
    unit: "text",
    optional: true,
    type: "any",
    shape: "range",
    read: (raw, argument) => {
      const grid = trimEnd(toGrid(raw));
      if (grid.length === 0) return undefined;
      requireOneLine(grid, argument);
      return grid.flat().map(idText);
    },
  };
}

function idText(cell: unknown): string {
  if (typeof cell === "string") return cell;
  return typeof cell === "number" ? String(cell) : (errorText(cell) ?? "");
}

function isFlat(grid: RawGrid): boolean {
  return grid.length === 1;
}
