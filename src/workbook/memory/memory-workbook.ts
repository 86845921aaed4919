import { formatArea, joinAddress, parseArea, splitAddress } from "../address";
import type { CellValue } from "../cells";
import type { WorkbookContents } from "../contents";
import type { ActiveCell, SheetSummary, TableSummary, WorkbookGateway } from "../gateway";
import { jsonOf } from "../settings-json";
import { applyChanges } from "../transaction";
import type { DeedPort } from "../transaction/port";
import { isFormula, type SheetArea } from "../transaction/settings";
import { WorkbookError } from "../workbook-error";
import { fillBook } from "./fill-book";
import { sheetNamed, tableNamed, overArea, type Answer, type MemoryBook } from "./memory-book";
import { anchorOf, contentAt, putContent, usedArea, valueAt } from "./memory-cells";
import { answering, memoryPort } from "./memory-port";
import { blockAt, findReference, tableContent, tablesInOrder } from "./memory-references";

/** A workbook without any program: what it holds, and what a person may do in it. */
export interface MemoryWorkbook {
  readonly workbook: WorkbookGateway;
  readonly hands: MemoryHands;
  readonly book: MemoryBook;
}

/** What a person does in the workbook, outside of our pane. */
export interface MemoryHands {
  readonly typeInto: (address: string, value: CellValue) => Promise<void>;
  readonly moveTo: (address: string) => Promise<void>;
  readonly protect: (sheet: string) => Promise<void>;
  readonly hideRow: (sheet: string, row: number) => Promise<void>;
  /** Begins to edit a cell; answers how the edit ends. */
  readonly editCell: () => () => void;
  readonly selected: () => string;
  /** How many listeners are registered at the moment. */
  readonly listenerCount: () => number;
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
      beforeLook: () => {
        session.refuseInEdit();
      },
      told: (place) => {
        session.changed(place);
      },
    }),
  );
  return { workbook: gatewayOf(session, port), hands: handsOf(session), book };
}

type Listener = (address: string) => void;

/** Where the person stands, and who listens. */
class Session {
  readonly book: MemoryBook;
  readonly onSelection = new Set<Listener>();
  readonly onChange = new Set<Listener>();
  selection: SheetArea;
  isEditing = false;

  constructor(book: MemoryBook) {
    this.book = book;
    const sheet = book.sheets[0]?.name ?? "";
    this.selection = { sheet, area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
  }

  changed({ sheet, area }: SheetArea): void {
    tell(this.onChange, joinAddress(sheet, formatArea(area)));
  }

  select(address: string): void {
    const { sheet, cells } = splitAddress(address);
    this.selection = findReference(this.book, cells, sheet);
    tell(this.onSelection, this.selected());
  }

  selected(): string {
    return joinAddress(this.selection.sheet, formatArea(this.selection.area));
  }

  refuseInEdit(): void {
    if (!this.isEditing) return;
    throw new WorkbookError("cell-in-edit", "Finish editing the cell, then try again.");
  }
}

function tell(listeners: ReadonlySet<Listener>, address: string): void {
  for (const listener of [...listeners]) listener(address);
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
    onChanged: (listener) => answering(() => listen(session.onChange, listener)),
  };
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

function formulasAt(
  book: MemoryBook,
  address: string,
): Awaited<ReturnType<WorkbookGateway["readFormulas"]>> {
  const { sheet: name, cells } = splitAddress(address);
  const { sheet, area } = findReference(book, cells, name);
  const formulas = overArea(area, (spot) => {
    const content = contentAt(sheetNamed(book, sheet), spot);
    return isFormula(content) ? content.formula : undefined;
  });
  return { address: joinAddress(sheet, formatArea(area)), formulas };
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
    formula: isFormula(content) ? content.formula : undefined,
    formulaAddress: address(anchor),
  };
}

function kept(book: MemoryBook, key: string): unknown {
  const text = book.settings.get(key);
  return text === undefined ? undefined : JSON.parse(text);
}

function listen(listeners: Set<Listener>, listener: Listener): () => Promise<void> {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    return Promise.resolve();
  };
}

function handsOf(session: Session): MemoryHands {
  const { book } = session;
  return {
    typeInto: (address, value) =>
      answering(() => {
        const { sheet, cells } = splitAddress(address);
        const area = parseArea(cells) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
        putContent(book, sheetNamed(book, sheet), area, value);
        session.changed({ sheet, area });
      }),
    moveTo: (address) =>
      answering(() => {
        session.select(address);
      }),
    protect: (name) =>
      answering(() => {
        sheetNamed(book, name).isProtected = true;
      }),
    hideRow: (name, row) =>
      answering(() => {
        sheetNamed(book, name).hiddenRows.add(row);
      }),
    editCell: () => {
      session.isEditing = true;
      return () => {
        session.isEditing = false;
      };
    },
    selected: () => session.selected(),
    listenerCount: () => session.onSelection.size + session.onChange.size,
  };
}
