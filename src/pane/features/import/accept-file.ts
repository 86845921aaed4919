import { updateChanges } from "../../../files/update/update-changes";
import { CsvError } from "../../../files/csv/csv-error";
import { parseDate, serialOf } from "../../../files/csv/read-date";
import { joinAddress, splitAddress } from "../../../workbook/address";
import { WorkbookError, type WorkbookGateway } from "../../../workbook/gateway";
import { adviceFor } from "../../advice";
import { mayMakeAccounts } from "./accounts-sheet";
import { remember } from "./file-memory";
import { seenIn, type ImportState, type Previewing, type Reviewing } from "./import-state";
import { endFile, type FileImport } from "./file-import";
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
    const written = await write(files, state, { workbook, signal: stopping.signal });
    endFile(files);
    store.send({ type: "written" });
    await afterwards(files, workbook, { shown: state, written });
  } catch (thrown) {
    tell(files, thrown, stopping.signal);
  }
}

/** Whatever it was that hindered it: a person gets their dialog back. */
function tell(files: FileImport, thrown: unknown, { aborted }: AbortSignal): void {
  if (aborted && thrown instanceof WorkbookError && thrown.code === "cancelled") {
    endFile(files);
    files.store.send({ type: "takenBack" });
    return;
  }
  const message = thrown instanceof CsvError ? thrown.message : adviceFor(thrown);
  files.store.send({ type: "failed", message });
}

function isAtRest(state: ImportState): state is Previewing | Reviewing {
  if (state.phase === "previewing") return state.awaited === undefined;
  return state.phase === "reviewing";
}

interface Writing {
  readonly workbook: WorkbookGateway;
  readonly signal: AbortSignal;
}

function write(
  files: FileImport,
  shown: Previewing | Reviewing,
  writing: Writing,
): Promise<Written> {
  return shown.phase === "previewing"
    ? writeNew(files, shown, writing)
    : writeUpdate(shown, writing);
}

interface Written {
  readonly target: string;
  /** Where the person goes then. */
  readonly address: string;
}

async function writeNew(
  { current }: FileImport,
  { seen: { look }, plan }: Previewing,
  { workbook, signal }: Writing,
): Promise<Written> {
  const table = await orStopped(current?.reader?.table(), signal);
  if (table === undefined) throw new WorkbookError("unexpected", texts.nothingChanged);
  const name = look.fileName.replace(/\.[a-z]{2,4}$/i, "");
  const makesAccounts = plan.makesAccounts && mayMakeAccounts(look);
  const written = await writeTable(workbook, table, { name, makesAccounts, signal });
  return { target: written.table, address: joinAddress(written.sheet, "A1") };
}

/** A reader may take its time, and a person does not wait for it. */
async function orStopped<T>(
  work: Promise<T> | undefined,
  signal: AbortSignal,
): Promise<T | undefined> {
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => {
      reject(new WorkbookError("cancelled", texts.nothingChanged));
    });
  });
  return Promise.race([work, stopped]);
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

/** The table stands: nothing of what follows refuses it. */
async function afterwards(
  files: FileImport,
  workbook: WorkbookGateway,
  {
    shown,
    written: { target, address },
  }: { readonly shown: Previewing | Reviewing; readonly written: Written },
): Promise<void> {
  const { look, asked } = seenIn(shown);
  await goThere(files, workbook, { fileName: look.fileName, address });
  await remember(workbook, { look, asked, target });
}

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
