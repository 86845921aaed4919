import { updateChanges } from "../../../files/update/update-changes";
import { CsvError } from "../../../files/csv/csv-error";
import { parseDate, serialOf } from "../../../files/csv/read-date";
import { joinAddress, splitAddress } from "../../../workbook/address";
import { WorkbookError, type WorkbookGateway } from "../../../workbook/gateway";
import { adviceFor } from "../../advice";
import { mayMakeAccounts } from "./accounts-sheet";
import { remember } from "./file-memory";
import { seenIn, type ImportState, type Previewing, type Reviewing } from "./import-state";
import { endFile, type FileImport } from "./open-file";
import { texts } from "./texts";
import { writeTable } from "./write-table";

/** Writes what a person has before them: a table of its own as it was previewed, or the changes of another. */
export async function acceptFile(files: FileImport, workbook: WorkbookGateway): Promise<void> {
  const { store } = files;
  const state = store.get();
  if (!isAtRest(state)) return;
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort();
  };
  store.send({ type: "accepted", stop });
  try {
    const address = await write(files, state, { workbook, signal: stopping.signal });
    endFile(files);
    store.send({ type: "written" });
    await goThere(files, workbook, { fileName: seenIn(state).look.fileName, address });
  } catch (thrown) {
    if (!(thrown instanceof WorkbookError || thrown instanceof CsvError)) throw thrown;
    const isTakenBack = stopping.signal.aborted && thrown.code === "cancelled";
    if (isTakenBack) endFile(files);
    store.send(isTakenBack ? { type: "takenBack" } : { type: "failed", message: thrown.message });
  }
}

function isAtRest(state: ImportState): state is Previewing | Reviewing {
  if (state.phase === "previewing") return state.awaited === undefined;
  return state.phase === "reviewing";
}

interface Writing {
  readonly workbook: WorkbookGateway;
  readonly signal: AbortSignal;
}

/** Answers where the person goes then. */
async function write(
  files: FileImport,
  shown: Previewing | Reviewing,
  writing: Writing,
): Promise<string> {
  const { look, asked } = seenIn(shown);
  const { target, address } =
    shown.phase === "previewing"
      ? await writeNew(files, shown, writing)
      : await writeUpdate(shown, writing);
  await remember(writing.workbook, { look, asked, target });
  return address;
}

interface Written {
  readonly target: string;
  readonly address: string;
}

async function writeNew(
  { current }: FileImport,
  { seen: { look }, plan }: Previewing,
  { workbook, signal }: Writing,
): Promise<Written> {
  const table = await current?.reader.table();
  if (table === undefined) throw new WorkbookError("unexpected", texts.nothingChanged);
  const name = look.fileName.replace(/\.[^.]*$/, "");
  const makesAccounts = plan.makesAccounts && mayMakeAccounts(look);
  const written = await writeTable(workbook, table, { name, makesAccounts, signal });
  return { target: written.table, address: joinAddress(written.sheet, "A1") };
}

async function writeUpdate(
  { preview, target, origin }: Reviewing,
  { workbook, signal }: Writing,
): Promise<Written> {
  const changes = updateChanges(preview, { table: target, ...originOf(origin) });
  await workbook.apply(changes, { signal });
  const { address } = await workbook.readTable(target);
  const { sheet, cells } = splitAddress(address);
  return { target, address: joinAddress(sheet, cells.replace(/:.*$/, "")) };
}

function originOf({ asOf, source }: Reviewing["origin"]): {
  readonly asOf?: number;
  readonly source: string;
} {
  const date = parseDate(asOf);
  const day = date && serialOf(date, "ymd");
  return { source, ...(day === undefined ? {} : { asOf: day }) };
}

/** The table stands already: that a person is not taken there refuses nothing. */
async function goThere(
  { store }: FileImport,
  workbook: WorkbookGateway,
  { fileName, address }: { readonly fileName: string; readonly address: string },
): Promise<void> {
  try {
    await workbook.select(address);
  } catch (thrown) {
    const message = texts.elsewhere(splitAddress(address).sheet, adviceFor(thrown));
    store.send({ type: "notGoneTo", fileName, message });
  }
}
