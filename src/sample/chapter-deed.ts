import type { Cells } from "../workbook/cells";
import type { SheetContents } from "../workbook/contents";
import type { Deed } from "../workbook/transaction";
import type { FormulaText, Made, SheetRef } from "../workbook/transaction/change-places";
import { Changes } from "../workbook/transaction/changes";
import type { ChapterPages } from "./chapter-pages";
import { structuredReferences } from "./table-references";

/** What the sample made so far, by the names that it wished for. */
export interface Places {
  readonly sheets: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, string>>;
}

export const NO_PLACES: Places = { sheets: {}, tables: {} };

/** The changes of one chapter. Formulas come last: the tables they speak of have their names by then. */
export class ChapterDeed {
  readonly changes = new Changes();
  private readonly places: Places;
  private readonly sheets = new Map<string, Made>();
  private readonly tables = new Map<string, Made>();

  constructor(places: Places, { answers, data }: ChapterPages) {
    this.places = places;
    this.addSheets([...answers, ...data]);
    for (const sheet of [...answers, ...data]) this.fill(sheet);
    for (const sheet of [...answers, ...data]) this.addFormulas(sheet);
  }

  /** All places by now, with the names that sheets and tables of this chapter got. */
  placesAfter({ outcomes }: Deed): Places {
    const named = (made: ReadonlyMap<string, Made>): Readonly<Record<string, string>> =>
      Object.fromEntries([...made].map(([wished, { made: at }]) => [wished, nameAt(at)]));
    const nameAt = (at: number): string => outcomes[at]?.name ?? "";
    return {
      sheets: { ...this.places.sheets, ...named(this.sheets) },
      tables: { ...this.places.tables, ...named(this.tables) },
    };
  }

  private addSheets(sheets: readonly SheetContents[]): void {
    for (const { name } of sheets)
      this.sheets.set(name, this.changes.add({ change: "sheet", name }));
  }

  private fill({
    name,
    cells: rows,
    tables,
    columnWidths,
    numberFormats = [],
  }: SheetContents): void {
    const sheet = this.sheets.get(name) ?? name;
    const at = (cells: string): { readonly sheet: SheetRef; readonly cells: string } => ({
      sheet,
      cells,
    });
    this.changes.add({ change: "block", at: at("A1"), cells: padded(rows) });
    for (const table of tables) {
      const made = this.changes.add({ change: "table", name: table.name, at: at(table.address) });
      this.tables.set(table.name, made);
    }
    if (columnWidths !== undefined) {
      this.changes.add({ change: "widths", at: at("A1"), pixels: columnWidths });
    }
    for (const { address, format } of numberFormats) {
      this.changes.add({ change: "format", at: at(address), format });
    }
  }

  private addFormulas({ name, formulas }: SheetContents): void {
    const sheet = this.sheets.get(name) ?? name;
    for (const { address, formula } of formulas) {
      const at = { sheet, cells: address };
      this.changes.add({ change: "formula", at, formula: this.named(formula) });
    }
  }

  /** Puts in names for marks: those that earlier chapters got, or that this one will get. */
  private named(formula: string): FormulaText {
    const parts: Exclude<FormulaText, string>[number][] = [];
    let read = 0;
    for (const match of formula.matchAll(MARKED)) {
      const [whole, what, wished = ""] = match;
      parts.push(formula.slice(read, match.index));
      if (what === "sheet") parts.push({ sheet: this.found("sheets", wished) });
      else parts.push({ table: this.found("tables", wished) });
      read = match.index + whole.length;
    }
    return [...parts, formula.slice(read)];
  }

  private found(what: "sheets" | "tables", wished: string): SheetRef {
    const found = this[what].get(wished) ?? this.places[what][wished];
    if (found !== undefined) return found;
    throw new Error(`A formula speaks of ${what} that come later: ${wished}.`);
  }
}

/** Stands around what has no name yet; nothing in the sample has it. */
const MARK = "\u{1F3F7}";
/** A sheet comes in quotes, as whatever is no plain name does. */
const MARKED = new RegExp(`'?${MARK}(sheet|table) (.+?)${MARK}'?`, "gu");

/** References in which tables and sheets are marked by the names that they wish for. */
export const MARKED_REFERENCES = structuredReferences(
  (table) => `${MARK}table ${table}${MARK}`,
  (sheet) => `${MARK}sheet ${sheet}${MARK}`,
);

/** A block has rows of one length. */
function padded(cells: Cells): Cells {
  const width = Math.max(...cells.map((row) => row.length));
  return cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}
