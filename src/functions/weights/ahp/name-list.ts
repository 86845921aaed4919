import { invalidInput } from "../../../model/errors";
import { plainText } from "../../../model/plain-text";
import { errorText, toGrid, trimEnd } from "../../../reading/cells";
import type { Parameter } from "../../define/definition";
import { requireOneLine } from "../../define/number-parameters";
import { rangeParameter } from "../../define/parameters";

/** Names that stand beside other cells, in one column or row; `undefined` when left out. */
export function nameList(rule: {
  readonly help: string;
}): Parameter<readonly string[] | undefined> {
  return rangeParameter({
    help: rule.help,
    unit: "text",
    optional: true,
    columns: [],
    read: (raw, argument) => {
      const grid = trimEnd(toGrid(raw));
      if (grid.length === 0) return undefined;
      requireOneLine(grid, argument);
      return grid.flat().map((cell, index) => {
        const fault = errorText(cell);
        if (fault !== undefined) throw invalidInput({ argument, row: index + 1 }, "a name", fault);
        return typeof cell === "number"
          ? String(cell)
          : typeof cell === "string"
            ? plainText(cell)
            : "";
      });
    },
  });
}
