import type { Area } from "../address";
import { freeTableName } from "../names";
import { overlaps, sameName } from "../transaction/areas";
import { bracketFault } from "../transaction/bracket-fault";
import type { DeedPort, Inspection, Standing } from "../transaction/port";
import { placeOf, type Place, type Setting, type SheetArea } from "../transaction/settings";
import { WorkbookError } from "../workbook-error";
import {
  keyOf,
  newSheet,
  overArea,
  sheetNamed,
  type MemoryBook,
  type MemorySheet,
} from "./memory-book";
import { anchorOf, contentAt, putContent, usedArea, valuesIn } from "./memory-cells";

/** What a workbook in memory offers to deeds. `told` hears of cells that were written. */
export function memoryPort(
  book: MemoryBook,
  {
    beforeLook,
    told,
  }: { readonly beforeLook: () => void; readonly told: (place: SheetArea) => void },
): DeedPort {
  return {
    lacks: [],
    freeTableName,
    faultOf: bracketFault,
    look: () => answering(() => (beforeLook(), look(book))),
    inspect: (cells) => answering(() => cells.map((place) => inspect(book, place))),
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

function readPlace(book: MemoryBook, place: Place): Setting {
  switch (place.kind) {
    case "sheet": {
      const index = book.sheets.findIndex(({ name }) => sameName(name, place.at.sheet));
      return { ...place, value: index < 0 ? undefined : index };
    }
    case "table": {
      const found = book.tables.find(({ name }) => sameName(name, place.at.table));
      return { ...place, value: found && { sheet: found.sheet, area: found.area } };
    }
    case "name":
      return { ...place, value: book.names.get(place.at.name) };
    case "print":
      return { ...place, value: sheetNamed(book, place.at.sheet).print };
    default:
      return readArea(sheetNamed(book, place.at.sheet), place);
  }
}

type AreaPlace = Extract<Place, { at: SheetArea }>;

function readArea(sheet: MemorySheet, place: AreaPlace): Setting {
  const { area } = place.at;
  switch (place.kind) {
    case "cells":
      return { ...place, value: overArea(area, (spot) => contentAt(sheet, spot)) };
    case "formats":
      return { ...place, value: overArea(area, (spot) => sheet.formats.get(keyOf(spot)) ?? "") };
    case "widths": {
      const columns = Array.from({ length: area.columnCount }, (_, index) => area.column + index);
      return { ...place, value: columns.map((column) => sheet.widths.get(column)) };
    }
    case "list":
      return { ...place, value: oneList(sheet, area) };
  }
}

function oneList(sheet: MemorySheet, area: Area): string | undefined {
  const [first, ...others] = new Set(overArea(area, (spot) => sheet.lists.get(keyOf(spot))).flat());
  if (others.length === 0) return first;
  throw new WorkbookError(
    "occupied",
    `Cells on sheet "${sheet.name}" offer different lists. Clear them, then try again.`,
  );
}

function writeSetting(book: MemoryBook, setting: Setting): void {
  switch (setting.kind) {
    case "sheet":
      writeSheet(book, setting.at.sheet, setting.value);
      return;
    case "table":
      writeTable(book, setting.at.table, setting.value);
      return;
    case "name":
      put(book.names, setting.at.name, setting.value);
      return;
    case "print":
      sheetNamed(book, setting.at.sheet).print = setting.value;
      return;
    default:
      writeArea(book, setting);
  }
}

function writeArea(book: MemoryBook, setting: Extract<Setting, { at: SheetArea }>): void {
  const sheet = sheetNamed(book, setting.at.sheet);
  const { area } = setting.at;
  switch (setting.kind) {
    case "cells":
      overArea(area, (spot) => {
        const content = setting.value[spot.row - area.row]?.[spot.column - area.column] ?? "";
        putContent(book, sheet, spot, content);
      });
      return;
    case "formats":
      overArea(area, (spot) => {
        const format = setting.value[spot.row - area.row]?.[spot.column - area.column];
        put(sheet.formats, keyOf(spot), format === "" ? undefined : format);
      });
      return;
    case "widths":
      setting.value.forEach((width, index) => {
        put(sheet.widths, area.column + index, width);
      });
      return;
    case "list":
      overArea(area, (spot) => {
        put(sheet.lists, keyOf(spot), setting.value);
      });
  }
}

function put<K, V>(map: Map<K, V>, key: K, value: V | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

function writeSheet(book: MemoryBook, name: string, index: number | undefined): void {
  const { sheets } = book;
  const standing = sheets.findIndex((sheet) => sameName(sheet.name, name));
  const [sheet] = standing < 0 ? [] : sheets.slice(standing, standing + 1);
  if (index === undefined && sheet !== undefined && usedArea(sheet) !== undefined) {
    throw new WorkbookError(
      "occupied",
      `The sheet "${name}" is not empty, so it was not removed. Move what stands on it, then try again.`,
    );
  }
  if (standing >= 0) sheets.splice(standing, 1);
  if (index !== undefined) sheets.splice(index, 0, sheet ?? newSheet(name));
}

function writeTable(book: MemoryBook, name: string, place: SheetArea | undefined): void {
  const standing = book.tables.findIndex((table) => sameName(table.name, name));
  if (place !== undefined) {
    const other = book.tables.find(
      (table, index) =>
        index !== standing && table.sheet === place.sheet && overlaps(table.area, place.area),
    );
    if (other !== undefined) {
      throw new WorkbookError("occupied", `The table "${other.name}" is in the way of "${name}".`);
    }
  }
  if (standing >= 0) book.tables.splice(standing, 1);
  if (place !== undefined) {
    book.tables.splice(standing < 0 ? book.tables.length : standing, 0, { name, ...place });
  }
}
