import type { IFreeze } from "@univerjs/core";
import type { FrozenPanes } from "../../workbook/transaction/settings";

/** As the grid counts: what moves begins behind what is frozen, and -1 is none. */
export function freezeOf({ rows, columns }: FrozenPanes): IFreeze {
  return {
    ySplit: rows,
    xSplit: columns,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
}
