import { formatArea, joinAddress, parseArea, splitAddress } from "../address";
import type { CellValue } from "../cells";
import type { Listener } from "../gateway";
import type { InEdit } from "../transaction/port";
import type { SheetArea } from "../transaction/settings";
import { WorkbookError } from "../workbook-error";
import { sheetNamed, type MemoryBook } from "./memory-book";
import { putContent } from "./memory-cells";
import { answering } from "./memory-port";
import { findReference } from "./memory-references";

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

/** Where the person stands, and who listens. */
export class Session {
  readonly book: MemoryBook;
  readonly onSelection = new Set<Listener>();
  readonly onChange = new Set<Listener>();
  selection: SheetArea;
  /** The end of the edit that the person is in. */
  edit: Promise<void> | undefined;

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

  async endOfEdit(inEdit: InEdit): Promise<void> {
    if (this.edit !== undefined && inEdit === "refuse") {
      throw new WorkbookError("cell-in-edit", "Finish editing the cell, then try again.");
    }
    await this.edit;
  }
}

function tell(listeners: ReadonlySet<Listener>, address: string): void {
  for (const listener of [...listeners]) listener(address);
}

/** Adds a listener; answers how to stop. */
export function listen(listeners: Set<Listener>, listener: Listener): () => Promise<void> {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    return Promise.resolve();
  };
}

export function handsOf(session: Session): MemoryHands {
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
      let end = (): void => undefined;
      session.edit = new Promise((resolve) => {
        end = () => {
          session.edit = undefined;
          resolve();
        };
      });
      return end;
    },
    selected: () => session.selected(),
    listenerCount: () => session.onSelection.size + session.onChange.size,
  };
}
