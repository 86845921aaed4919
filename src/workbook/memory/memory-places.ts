import { overlaps, type Area } from "../address";
import { overArea, sameName } from "../transaction/areas";
import type { Place, Setting, SheetArea } from "../transaction/settings";
import { WorkbookError } from "../workbook-error";
import { keyOf, newSheet, sheetNamed, type MemoryBook, type MemorySheet } from "./memory-book";
import { contentAt, putContent, usedArea } from "./memory-cells";

/** What stands in a place of the workbook now. */
export function readPlace(book: MemoryBook, place: Place): Setting {
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
      return { ...place, value: book.names.get(standingName(book, place.at.name)) };
    case "print":
      return { ...place, value: sheetNamed(book, place.at.sheet).print };
    case "frozen":
      return { ...place, value: sheetNamed(book, place.at.sheet).frozen };
    default:
      return readArea(sheetNamed(book, place.at.sheet), place);
  }
}

/** A name as it is written where it stands: case makes no difference. */
function standingName({ names }: MemoryBook, name: string): string {
  return [...names.keys()].find((each) => sameName(each, name)) ?? name;
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

/** Sets one place of the workbook. */
export function writeSetting(book: MemoryBook, setting: Setting): void {
  switch (setting.kind) {
    case "sheet":
      writeSheet(book, setting.at.sheet, setting.value);
      return;
    case "table":
      writeTable(book, setting.at.table, setting.value);
      return;
    case "name":
      put(book.names, standingName(book, setting.at.name), setting.value);
      return;
    case "print":
      sheetNamed(book, setting.at.sheet).print = setting.value;
      return;
    case "frozen":
      sheetNamed(book, setting.at.sheet).frozen = setting.value;
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
