import { invalidInput, type KamError } from "../../../model/errors";
import { errorText, isBlank, toGrid, trimEnd, fits } from "../../../reading/cells";
import type { Parameter } from "../../define/definition";
import { requireOneLine } from "../../define/number-parameters";
import { rangeParameter } from "../../define/parameters";

/** Amounts in the order of their cells; a blank cell is unknown, and a cell at fault stands apart. */
export interface AmountList {
  /** Cells handed over, blank ones and those at fault among them. */
  readonly count: number;
  /** The amounts that are known. */
  readonly amounts: Float64Array;
  /** Cell of each known amount, from 0. */
  readonly cells: Uint32Array;
  readonly faults: readonly CellFault[];
  /** True when the cells lie side by side. */
  readonly liesFlat: boolean;
}

export interface CellFault {
  /** Cell at fault, from 0. */
  readonly cell: number;
  readonly fault: KamError;
}

/**
 * One amount per account, in one column or row, of which at least one is known; a cell that is no
 * number is its own fault only.
 */
export function amountsByAccount(rule: { readonly help: string }): Parameter<AmountList> {
  return rangeParameter({
    help: rule.help,
    unit: "currency",
    columns: [],
    read: (raw, argument) => {
      const grid = toGrid(raw);
      const used = trimEnd(grid);
      requireOneLine(used, argument);
      const liesFlat = used.length === 1 && (used[0]?.length ?? 0) > 1;
      // Blank cells at the end count: the answer may stand beside them.
      const list = readAmounts(liesFlat ? used.flat() : grid.map(([cell]) => cell), argument);
      if (list.amounts.length > 0) return { ...list, liesFlat };
      throw list.faults[0]?.fault ?? invalidInput({ argument }, "at least one number", null);
    },
  });
}

function readAmounts(raw: readonly unknown[], argument: string): Omit<AmountList, "liesFlat"> {
  const amounts = new Float64Array(raw.length);
  const cells = new Uint32Array(raw.length);
  const faults: CellFault[] = [];
  let known = 0;
  // A plain loop into lists of plain numbers: it runs over every account of a large portfolio.
  for (let cell = 0; cell < raw.length; cell += 1) {
    const value = raw[cell];
    if (fits(value, {})) {
      amounts[known] = value;
      cells[known] = cell;
      known += 1;
    } else if (!isBlank(value)) {
      const place = { argument, row: cell + 1 };
      faults.push({ cell, fault: invalidInput(place, "a number", errorText(value) ?? value) });
    }
  }
  return {
    count: raw.length,
    amounts: amounts.subarray(0, known),
    cells: cells.subarray(0, known),
    faults,
  };
}
