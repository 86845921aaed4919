import { catalogue } from "../../src/functions/catalogue";
import { KamError } from "../../src/model/errors";
import {
  formatArea,
  joinAddress,
  parseArea,
  splitAddress,
  type Area,
} from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cells";
import type { WorkbookContents } from "../../src/workbook/contents";
import {
  WorkbookError,
  type Block,
  type Cells,
  type TableContent,
  type WorkbookGateway,
} from "../../src/workbook/gateway";
import { freeSheetName, freeTableName } from "../../src/workbook/names";
import { parseReference, type TableReference } from "../../src/workbook/reference";

/** A workbook in memory for tests of the pane, with ways to act as the person in front of it. */
export interface FakeWorkbook extends WorkbookGateway {
  /** Selects as a person does, with the event that follows. */
  readonly click: (address: string) => void;
  /** Types a value into a cell as a person does, with the event that follows. */
  readonly type: (address: string, value: CellValue) => void;
  readonly selected: () => string;
  readonly formulaAt: (address: string) => string | undefined;
  readonly valueAt: (address: string) => CellValue;
  readonly sheetNames: () => readonly string[];
  /** How many listeners are registered at the moment. */
  readonly listenerCount: () => number;
  /** From now on refuses every call of this name, until it is told `undefined`. */
  readonly refuse: (call: keyof WorkbookGateway, error: WorkbookError | undefined) => void;
}

interface Table {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

interface Written {
  readonly formula: string;
  readonly at: string;
}

/** Knows tables, cells, and formulas that are one KAM function of references and plain constants. */
export function fakeWorkbook(contents: WorkbookContents = { sheets: [] }): FakeWorkbook {
  const sheets: string[] = [];
  const values = new Map<string, CellValue>();
  const formulas = new Map<string, Written>();
  const tables: Table[] = [];
  const onSelection = new Set<(address: string) => void>();
  const onChange = new Set<(address: string) => void>();
  const refusals = new Map<string, WorkbookError>();
  let selected = "";

  const areaAt = (address: string): { readonly sheet: string; readonly area: Area } => {
    const { sheet, cells } = splitAddress(address);
    const area = parseArea(cells);
    if (!sheets.includes(sheet))
      throw new WorkbookError("not-found", `There is no sheet ${sheet}.`);
    if (area === undefined) throw new WorkbookError("not-found", `${address} is no address.`);
    return { sheet, area };
  };
  const key = (sheet: string, row: number, column: number): string => `${sheet}\n${row}\n${column}`;
  const readArea = (sheet: string, area: Area): Cells =>
    Array.from({ length: area.rowCount }, (_, row) =>
      Array.from(
        { length: area.columnCount },
        (__, column) => values.get(key(sheet, area.row + row, area.column + column)) ?? "",
      ),
    );
  const block = (sheet: string, area: Area): Block => ({
    address: joinAddress(sheet, formatArea(area)),
    cells: readArea(sheet, area),
  });
  const fill = (sheet: string, start: Area, cells: Cells): Area => {
    cells.forEach((row, down) => {
      row.forEach((value, right) => {
        values.set(key(sheet, start.row + down, start.column + right), value);
      });
    });
    return { ...start, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 };
  };
  const tableNamed = (name: string): Table => {
    const table = tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (table === undefined) throw new WorkbookError("not-found", `There is no table "${name}".`);
    return table;
  };
  const content = ({ name, sheet, area }: Table): TableContent => {
    const [headers = [], ...rows] = readArea(sheet, area);
    const address = joinAddress(sheet, formatArea(area));
    return { name, address, headers: headers.map(String), rowCount: rows.length, rows };
  };
  const tableArea = ({ table: name, parts, columns }: TableReference): Block => {
    const { sheet, area } = tableNamed(name);
    const headers = readArea(sheet, { ...area, rowCount: 1 })[0] ?? [];
    const places = columns.map((column) => headers.indexOf(column));
    if (places.includes(-1)) {
      throw new WorkbookError("not-found", `Table "${name}" has no column "${columns.join()}".`);
    }
    const first = Math.min(...places, ...(places.length === 0 ? [0] : []));
    const last = Math.max(...places, ...(places.length === 0 ? [area.columnCount - 1] : []));
    const skipped = parts.includes("all") ? 0 : 1;
    return block(sheet, {
      row: area.row + skipped,
      column: area.column + first,
      rowCount: area.rowCount - skipped,
      columnCount: last - first + 1,
    });
  };
  const readReference = (text: string, sheet: string): Block => {
    const reference = parseReference(text);
    if (reference?.kind === "table") return tableArea(reference);
    if (reference?.kind === "cells") {
      const at = areaAt(joinAddress(reference.sheet || sheet, reference.cells));
      return block(at.sheet, at.area);
    }
    throw new WorkbookError("not-found", `There is no table and no name "${text}".`);
  };
  const answerOf = (formula: string, sheet: string): Cells => {
    const [, name, inside = ""] = /^=KAM\.(\w+)\((.*)\)$/s.exec(formula) ?? [];
    const definition = catalogue.find((each) => each.name === name);
    if (definition === undefined || inside.includes("{")) return [["#NAME?"]];
    if (inside.includes("(") || inside.split(",").some(isUnknownName)) return [["#NAME?"]];
    const cells = inside.split(",").map((text): unknown => {
      if (text === "") return null;
      if (text.startsWith('"')) return text.slice(1, -1);
      if (text === "TRUE" || text === "FALSE") return text === "TRUE";
      if (/^-?[\d.]+(E-?\d+)?$/.test(text)) return Number(text);
      return readReference(text, sheet).cells;
    });
    try {
      const answer = definition.call(cells);
      const grid = Array.isArray(answer) ? (answer as readonly (readonly unknown[])[]) : [[answer]];
      return grid.map((row) => row.map(shown));
    } catch (thrown) {
      if (thrown instanceof KamError) return [[shown(thrown)]];
      throw thrown;
    }
  };
  const putFormula = (address: string, formula: string): string => {
    const { sheet, area } = areaAt(address);
    const at = joinAddress(sheet, formatArea(area));
    const filled = fill(sheet, area, answerOf(formula, sheet));
    for (let row = 0; row < filled.rowCount; row += 1) {
      for (let column = 0; column < filled.columnCount; column += 1) {
        formulas.set(key(sheet, area.row + row, area.column + column), { formula, at });
      }
    }
    return at;
  };
  const tell = (listeners: ReadonlySet<(address: string) => void>, address: string): void => {
    for (const listener of listeners) listener(address);
  };
  const listen = (
    listeners: Set<(address: string) => void>,
    listener: (address: string) => void,
  ): (() => Promise<void>) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      return Promise.resolve();
    };
  };
  const select = (address: string): void => {
    const { sheet, area } = areaAt(address);
    selected = joinAddress(sheet, formatArea(area));
    tell(onSelection, selected);
  };
  const answering = <T>(call: keyof WorkbookGateway, work: () => T): Promise<T> => {
    const refusal = refusals.get(call);
    return refusal === undefined
      ? new Promise((resolve) => {
          resolve(work());
        })
      : Promise.reject(refusal);
  };
  const addTable = (address: string, wanted: string): string => {
    const name = freeTableName(
      wanted,
      tables.map((table) => table.name),
    );
    tables.push({ name, ...areaAt(address) });
    return name;
  };
  const first = (sheet: string, area: Area): string => key(sheet, area.row, area.column);

  for (const { name, cells, tables: placed } of contents.sheets) {
    sheets.push(name);
    fill(name, { row: 0, column: 0, rowCount: 1, columnCount: 1 }, cells);
    for (const table of placed) addTable(joinAddress(name, table.address), table.name);
  }
  for (const sheet of contents.sheets) {
    for (const { address, formula } of sheet.formulas) {
      putFormula(joinAddress(sheet.name, address), formula);
    }
  }
  selected = joinAddress(sheets[0] ?? "Sheet1", "A1");
  if (sheets.length === 0) sheets.push("Sheet1");

  return {
    listTables: () =>
      answering("listTables", () =>
        tables.map(content).map(({ rows, ...summary }) => ({ ...summary, rowCount: rows.length })),
      ),
    readTable: (name) => answering("readTable", () => content(tableNamed(name))),
    readReference: (text, sheet) => answering("readReference", () => readReference(text, sheet)),
    formatCells: () => answering("formatCells", () => undefined),
    readActiveCell: () =>
      answering("readActiveCell", () => {
        const { sheet, area } = areaAt(selected);
        const address = joinAddress(sheet, formatArea({ ...area, rowCount: 1, columnCount: 1 }));
        const written = formulas.get(first(sheet, area));
        return {
          address,
          value: values.get(first(sheet, area)) ?? "",
          formula: written?.formula,
          formulaAddress: written?.at ?? address,
        };
      }),
    readSelection: () =>
      answering("readSelection", () => {
        const { sheet, area } = areaAt(selected);
        return block(sheet, area);
      }),
    writeBlock: (address, cells) =>
      answering("writeBlock", () => {
        const { sheet, area } = areaAt(address);
        const filled = joinAddress(sheet, formatArea(fill(sheet, area, cells)));
        tell(onChange, filled);
        return filled;
      }),
    writeFormula: (address, formula) =>
      answering("writeFormula", () => {
        const at = putFormula(address, formula);
        tell(onChange, at);
        return at;
      }),
    appendRows: () => Promise.reject(new Error("The pane appends no rows.")),
    addSheet: (wanted) =>
      answering("addSheet", () => {
        const name = freeSheetName(wanted, sheets);
        sheets.push(name);
        return name;
      }),
    addTable: (address, name) => answering("addTable", () => addTable(address, name)),
    tableReference: (name) => answering("tableReference", () => `${tableNamed(name).name}[#All]`),
    select: (address) =>
      answering("select", () => {
        select(address);
      }),
    onSelectionChanged: (listener) =>
      answering("onSelectionChanged", () => listen(onSelection, listener)),
    onChanged: (listener) => answering("onChanged", () => listen(onChange, listener)),
    click: select,
    type: (address, value) => {
      const { sheet, area } = areaAt(address);
      fill(sheet, area, [[value]]);
      tell(onChange, joinAddress(sheet, formatArea(area)));
    },
    selected: () => selected,
    formulaAt: (address) => {
      const { sheet, area } = areaAt(address);
      return formulas.get(first(sheet, area))?.formula;
    },
    valueAt: (address) => {
      const { sheet, area } = areaAt(address);
      return values.get(first(sheet, area)) ?? "";
    },
    sheetNames: () => sheets,
    listenerCount: () => onSelection.size + onChange.size,
    refuse: (call, error) => {
      if (error === undefined) refusals.delete(call);
      else refusals.set(call, error);
    },
  };
}

/** Words that stand for no cells: Excel shows #NAME? for them. */
function isUnknownName(text: string): boolean {
  return parseReference(text)?.kind === "name" && text !== "TRUE" && text !== "FALSE";
}

/** What a cell shows of one cell of an answer. */
function shown(cell: unknown): CellValue {
  if (cell instanceof KamError) return cell.code === "invalid-input" ? "#VALUE!" : "#N/A";
  return cell as CellValue;
}
