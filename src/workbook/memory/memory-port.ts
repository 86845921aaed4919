import type { Area } from "../address";
import { freeTableName } from "../names";
import { overArea } from "../transaction/areas";
import { bracketFault } from "../transaction/bracket-fault";
import type { DeedPort, InEdit, Inspection, Standing } from "../transaction/port";
import { placeOf, type SheetArea } from "../transaction/settings";
import { keyOf, sheetNamed, type MemoryBook } from "./memory-book";
import { anchorOf, contentAt, valuesIn } from "./memory-cells";
import { readPlace, writeSetting } from "./memory-places";

/** What a workbook in memory offers to deeds. `told` hears of cells that were written. */
export function memoryPort(
  book: MemoryBook,
  {
    beforeLook,
    told,
  }: {
    /** Refuses, or waits, while a cell is being edited. */
    readonly beforeLook: (inEdit: InEdit) => Promise<void>;
    readonly told: (place: SheetArea) => void;
  },
): DeedPort {
  return {
    lacks: [],
    freeTableName,
    faultOf: bracketFault,
    look: async (inEdit) => {
      await beforeLook(inEdit);
      return look(book);
    },
    inspect: async (cells, inEdit) => {
      await beforeLook(inEdit);
      return cells.map((place) => inspect(book, place));
    },
    read: (places) => answering(() => places.map((place) => readPlace(book, place))),
    write: (settings) =>
      answering(() =>
        settings.map((setting) => {
          const before = readPlace(book, placeOf(setting));
          writeSetting(book, setting);
          if (setting.kind === "cells") told(setting.at);
          return before;
        }),
      ),
    asOneStep: (work) => work(),
    undoSteps: () => 1,
  };
}

/** A refusal is a rejection, as it is where a program is asked. */
export function answering<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

function look({ sheets, tables, names, isStructureProtected }: MemoryBook): Standing {
  return {
    isStructureProtected,
    sheets: sheets.map(({ name, isProtected }) => ({ name, isProtected })),
    tables: tables.map((table) => ({ ...table, hasTotals: false })),
    names: [...names.keys()],
  };
}

function inspect(book: MemoryBook, { sheet: name, area }: SheetArea): Inspection {
  const sheet = sheetNamed(book, name);
  const isOpen = sheet.unlocked.some((open) => covers(open, area));
  const rows = Array.from({ length: area.rowCount }, (_, row) => area.row + row);
  return {
    values: valuesIn(sheet, area),
    contents: overArea(area, (spot) => contentAt(sheet, spot)),
    isLocked: !isOpen,
    hasHiddenRows: rows.some((row) => sheet.hiddenRows.has(row)),
    hasSpill: overArea(area, (spot) => {
      const anchor = anchorOf(sheet, spot);
      return anchor !== undefined && keyOf(anchor) !== keyOf(spot);
    })
      .flat()
      .some(Boolean),
  };
}

function covers(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rowCount >= inner.row + inner.rowCount &&
    outer.column + outer.columnCount >= inner.column + inner.columnCount
  );
}
