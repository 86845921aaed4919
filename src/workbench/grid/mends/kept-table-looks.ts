import { TableManager } from "@univerjs/preset-sheets-table";
import { GIVEN_LOOK } from "../table-looks";

type Kept = Parameters<TableManager["fromJSON"]>[1];

/** The parts of the keeper of tables that are mended. */
interface Manager extends Pick<TableManager, "setTableByConfig"> {
  fromJSON: (this: Manager, unitId: string, kept: Kept) => void;
}

/**
 * Gives tables the look with which they were kept. Found in 0.25.1: each table that comes with its workbook gets the
 * usual one.
 */
export function mendKeptTableLooks(): void {
  const manager = TableManager.prototype as unknown as Manager;
  const { fromJSON: load } = manager;
  manager.fromJSON = function (this: Manager, unitId, kept): void {
    // Noted before: the keeper writes the usual one over them.
    const looks = looksIn(kept);
    load.call(this, unitId, kept);
    for (const [id, theme] of looks) this.setTableByConfig(unitId, id, { theme });
  };
}

function looksIn(kept: Kept): readonly (readonly [id: string, look: string])[] {
  return Object.values(kept).flatMap(({ tables }) =>
    tables.flatMap(({ id, options: { tableStyleId: look } }) =>
      !look || look === GIVEN_LOOK ? [] : [[id, look] as const],
    ),
  );
}
