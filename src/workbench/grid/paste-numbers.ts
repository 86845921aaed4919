import {
  CellValueType,
  getNumfmtParseValueFilter,
  isFormulaString,
  type ICellData,
  type IDisposable,
  type IMutationInfo,
  type Injector,
  type ObjectMatrix,
} from "@univerjs/core";
import {
  ISheetClipboardService,
  PREDEFINED_HOOK_NAME_PASTE,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  type ISheetClipboardHook,
  type ISheetDiscreteRangeLocation,
} from "@univerjs/preset-sheets-core";
import type { CsvReading } from "../../files/csv/reading";
import { fromCellData } from "./cell-data";
import { decimalOf, readPasted, type Pasted } from "./read-pasted";

/**
 * Reads what is pasted from outside as the import reads it, where the grid would read it otherwise:
 * it leaves `(3,030)` text, makes 234% of `23,4%` and 7 of `007`. The grid does the pasting; looks,
 * merged cells and undo are its own. What was copied in the grid itself is not touched.
 */
export function readPastedNumbers(injector: Injector): IDisposable {
  const service = injector.get(ISheetClipboardService);
  let texts: readonly Misread[] = [];
  const before: PasteCells = (from, _, cells, { pasteType }) => {
    const isFromOutside = from === null && WITH_VALUES.includes(pasteType);
    const misread = isFromOutside ? misreadCells(cells) : [];
    texts = misread.filter(({ read }) => read.kind === "text");
    for (const { cell, read } of misread) enterNumber(cell, read);
    return NOTHING;
  };
  const behind: PasteCells = (_, to) => keepTexts(to, texts);
  const plain: PastePlain = (to, text) => enterOne(injector, to, text);
  // The hooks of the grid itself have the priorities 0 to 10.
  const hooks = [
    { id: "kam-numbers", priority: -1, onPasteCells: before },
    { id: "kam-texts", priority: 20, onPasteCells: behind, onPastePlainText: plain },
  ].map((hook) => service.addClipboardHook(hook));
  return {
    dispose: () => {
      for (const hook of hooks) hook.dispose();
    },
  };
}

type PasteCells = NonNullable<ISheetClipboardHook["onPasteCells"]>;
type PastePlain = NonNullable<ISheetClipboardHook["onPastePlainText"]>;
type Mutations = ReturnType<PasteCells>;

const NOTHING: Mutations = { undos: [], redos: [] };

/** The ways to paste that bring values from outside. */
const WITH_VALUES: readonly string[] = [
  PREDEFINED_HOOK_NAME_PASTE.DEFAULT_PASTE,
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE,
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_BESIDES_BORDER,
];

/** A cell that the grid would take for something else. */
interface Misread {
  readonly cell: ICellData;
  readonly text: string;
  readonly read: Pasted;
  readonly row: number;
  readonly column: number;
}

function misreadCells(cells: ObjectMatrix<ICellData>): readonly Misread[] {
  const found: Omit<Misread, "read">[] = [];
  cells.forValue((row, column, cell) => {
    found.push({ cell, row, column, text: String(fromCellData(cell)).trim() });
  });
  const decimal = decimalOf(found.map(({ text }) => text));
  return found.flatMap((cell) => {
    const read = readOtherwise(cell.text, decimal);
    return read === undefined ? [] : [{ ...cell, read }];
  });
}

/** Before the grid's own, which then finds a number that it cannot misread, and its format. */
function enterNumber(cell: ICellData, read: Pasted): void {
  if (read.kind === "text") return;
  const look = typeof cell.s === "object" && cell.s !== null ? cell.s : {};
  cell.v = String(read.value);
  delete cell.p;
  if (read.pattern !== undefined) cell.s = { ...look, n: { pattern: read.pattern } };
}

/** Behind the grid's own, whose undo covers these cells too. */
function keepTexts(to: ISheetDiscreteRangeLocation, texts: readonly Misread[]): Mutations {
  const { unitId, subUnitId, range } = to;
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const { text, ...place } of texts) {
    const [row, column] = [range.rows[place.row], range.cols[place.column]];
    if (row === undefined || column === undefined) continue;
    (cellValue[row] ??= {})[column] = { v: text, t: CellValueType.FORCE_STRING };
  }
  if (texts.length === 0) return NOTHING;
  return { undos: [], redos: [setting({ unitId, subUnitId, cellValue })] };
}

/** A text without tabs and line ends goes into one cell, and not through the cells above. */
function enterOne(injector: Injector, to: ISheetDiscreteRangeLocation, text: string): Mutations {
  const { unitId, subUnitId, range } = to;
  const [row, column] = [range.rows[0], range.cols[0]];
  const read = readOtherwise(text, decimalOf([text]));
  if (read === undefined || row === undefined || column === undefined) return NOTHING;
  const params = { unitId, subUnitId, cellValue: { [row]: { [column]: cellOf(read, text) } } };
  const undo = SetRangeValuesUndoMutationFactory(injector, params);
  return { undos: [setting(undo)], redos: [setting(params)] };
}

function cellOf(read: Pasted, text: string): ICellData {
  if (read.kind === "text") return { v: text.trim(), t: CellValueType.FORCE_STRING, f: null };
  const look = read.pattern === undefined ? {} : { s: { n: { pattern: read.pattern } } };
  return { v: read.value, t: CellValueType.NUMBER, f: null, p: null, ...look };
}

function setting(params: object): IMutationInfo {
  return { id: SetRangeValuesMutation.id, params };
}

/** What a text stands for when the grid would take it for something else. */
function readOtherwise(text: string, decimal: CsvReading["decimal"]): Pasted | undefined {
  const read = isFormulaString(text) ? undefined : readPasted(text, decimal);
  const { v: taken } = getNumfmtParseValueFilter(text.trim()) ?? {};
  const isTakenSo = read?.kind === "number" ? taken === read.value : typeof taken !== "number";
  return isTakenSo ? undefined : read;
}
