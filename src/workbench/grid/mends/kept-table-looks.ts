import { TableManager } from "@univerjs/preset-sheets-table";
import { GIVEN_LOOK } from "../table-looks";

type Load = TableManager["fromJSON"];

/**
 * Gives tables the look with which they were kept. Found in 0.25.1: each table that comes with its workbook gets the
 * usual one.
 */
export function mendKeptTableLooks(): void {
  const manager = TableManager.prototype;
  // Called with the keeper that loads, below.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { fromJSON } = manager;
  manager.fromJSON = function (this: TableManager, unitId, kept): void {
    // Noted before: the keeper writes the usual one over them.
    const looks = looksIn(kept);
    fromJSON.call(this, unitId, kept);
    for (const [id, theme] of looks) this.setTableByConfig(unitId, id, { theme });
  };
}

function looksIn(kept: Parameters<Load>[1]): readonly (readonly [id: string, look: string])[] {
  return Object.values(kept).flatMap(({ tables }) =>
    tables.flatMap(({ id, options: { tableStyleId: look } }) =>
      !look || look === GIVEN_LOOK ? [] : [[id, look] as const],
    ),
  );
}
