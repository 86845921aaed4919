import { formatArea, joinAddress } from "../address";
import type { WorkbookContents } from "../contents";
import type { ActiveCell, SheetSummary, TableSummary, WorkbookGateway } from "../gateway";
import { ofSheetsInUse } from "../in-use";
import { jsonOf } from "../settings-json";
import { applyChanges } from "../transaction";
import type { DeedPort } from "../transaction/port";
import { formulaOf } from "../transaction/settings";
import { fillBook } from "./fill-book";
import { sheetNamed, tableNamed, type Answer, type MemoryBook } from "./memory-book";
import { anchorOf, contentAt, usedArea, valueAt } from "./memory-cells";
import { answering, memoryPort } from "./memory-port";
import { handsOf, listen, Session, type MemoryHands } from "./memory-session";
import { findFormulas, formatsAt, formulasAt } from "./memory-formulas";
import { blockAt, findReference, tableContent, tablesInOrder } from "./memory-references";

/** A workbook without any program: what it holds, and what a person may do in it. */
export interface MemoryWorkbook {
  readonly workbook: WorkbookGateway;
  readonly hands: MemoryHands;
  readonly book: MemoryBook;
}

export interface MemoryOptions {
  /** What formulas answer; 0 if left out. */
  readonly answer?: Answer;
  /** Stands between deeds and the workbook, for a test that lets writing fail. */
  readonly through?: (port: DeedPort) => DeedPort;
}

/** Opens a workbook in memory: for tests, and wherever no program is at hand. */
export function memoryWorkbook(
  contents: WorkbookContents,
  { answer = () => [[0]], through = (port) => port }: MemoryOptions = {},
): MemoryWorkbook {
  const book = fillBook(contents, answer);
  const session = new Session(book);
  const port = through(
    memoryPort(book, {
      beforeLook: (inEdit) => session.endOfEdit(inEdit),
      told: (place) => {
        session.changed(place);
      },
    }),
  );
  return { workbook: gatewayOf(session, port), hands: handsOf(session), book };
}

function gatewayOf(session: Session, port: DeedPort): WorkbookGateway {
  const { book } = session;
  const readTable = (name: string): ReturnType<typeof tableContent> =>
    tableContent(book, tableNamed(book, name));
  return {
    listTables: () =>
      answering(() => tablesInOrder(book).map((table) => summary(book, table.name))),
    listSheets: () => answering(() => book.sheets.map(sheetSummary)),
    readTable: (name) => answering(() => readTable(name)),
    readTables: (names) => answering(() => names.map(readTable)),
    readReference: (text, sheet) =>
      answering(() => blockAt(book, findReference(book, text, sheet))),
    readFormulas: (address) => answering(() => formulasAt(book, address)),
    readFormats: (address) => answering(() => formatsAt(book, address)),
    findFormulas: (shown) => answering(() => findFormulas(book, shown)),
    readActiveCell: () => answering(() => activeCell(session)),
    readSelection: () => answering(() => blockAt(book, session.selection)),
    tableReference: (name) => answering(() => `${tableNamed(book, name).name}[#All]`),
    apply: (changes, options) => applyChanges(port, changes, options),
    select: (address) =>
      answering(() => {
        session.select(address);
      }),
    readSetting: (key) => answering(() => kept(book, key)),
    writeSetting: (key, value) =>
      answering(() => {
        if (value === undefined) book.settings.delete(key);
        else book.settings.set(key, jsonOf(key, value));
      }),
    onSelectionChanged: (listener) => answering(() => listen(session.onSelection, listener)),
    onChanged: (listener, listening) =>
      answering(() =>
        listen(
          session.onChange,
          ofSheetsInUse(listener, listening, () => namesOf(book)),
        ),
      ),
  };
}

function namesOf({ sheets }: MemoryBook): readonly string[] {
  return sheets.map(({ name }) => name);
}

function summary(book: MemoryBook, name: string): TableSummary {
  const { rows, ...rest } = tableContent(book, tableNamed(book, name));
  return { ...rest, rowCount: rows.length };
}

function sheetSummary(sheet: MemoryBook["sheets"][number]): SheetSummary {
  const { name, isVisible, isProtected } = sheet;
  const used = usedArea(sheet);
  const last = used === undefined ? -1 : used.row + used.rowCount - 1;
  const hasHiddenRows = [...sheet.hiddenRows].some((row) => row <= last);
  return { name, isVisible, isProtected, hasHiddenRows };
}

function activeCell({ book, selection }: Session): ActiveCell {
  const sheet = sheetNamed(book, selection.sheet);
  const { row, column } = selection.area;
  const anchor = anchorOf(sheet, { row, column }) ?? { row, column };
  const content = contentAt(sheet, anchor);
  const address = (spot: typeof anchor): string =>
    joinAddress(sheet.name, formatArea({ ...spot, rowCount: 1, columnCount: 1 }));
  return {
    address: address({ row, column }),
    value: valueAt(sheet, { row, column }),
    formula: formulaOf(content),
    formulaAddress: address(anchor),
  };
}

function kept(book: MemoryBook, key: string): unknown {
  const text = book.settings.get(key);
  return text === undefined ? undefined : JSON.parse(text);
}
