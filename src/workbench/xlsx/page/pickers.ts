/** What some browsers offer beside files that are handed over and downloads. */
interface Pickers {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const XLSM = "application/vnd.ms-excel.sheet.macroEnabled.12";

/** A file that a person has chosen, and where it lies, in browsers that tell. */
export interface PickedFile {
  readonly file: File;
  readonly handle: FileSystemFileHandle | undefined;
}

/** Lets a person choose a workbook; `undefined` where nothing was chosen. */
export async function pickWorkbook(): Promise<PickedFile | undefined> {
  const { showOpenFilePicker } = window as Pickers;
  if (showOpenFilePicker === undefined) return pickByInput();
  const types = [{ description: "Workbooks", accept: { [XLSX]: [".xlsx"], [XLSM]: [".xlsm"] } }];
  const handles = await unlessCancelled(showOpenFilePicker.call(window, { types }));
  const handle = handles?.[0];
  return handle && { handle, file: await handle.getFile() };
}

function pickByInput(): Promise<PickedFile | undefined> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx,.xlsm";
  return new Promise((resolve) => {
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      resolve(file && { file, handle: undefined });
    });
    input.addEventListener("cancel", () => {
      resolve(undefined);
    });
    input.click();
  });
}

/** Lets a person choose where to save; `undefined` where a person chose nothing, `download` where a browser offers no choice. */
export async function pickPlace(
  name: string,
): Promise<FileSystemFileHandle | "download" | undefined> {
  const { showSaveFilePicker } = window as Pickers;
  if (showSaveFilePicker === undefined) return "download";
  const isMacro = /\.xlsm$/i.test(name);
  const accept = isMacro ? { [XLSM]: [".xlsm"] } : { [XLSX]: [".xlsx"] };
  const options = { suggestedName: name, types: [{ description: "Workbook", accept }] };
  return unlessCancelled(showSaveFilePicker.call(window, options));
}

async function unlessCancelled<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === "AbortError") return undefined;
    throw thrown;
  }
}

/** Hands bytes over as a file that the browser saves where it saves all others. */
export function download(name: string, bytes: BlobPart): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by the time that the page is idle again.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, REVOKED_AFTER_MS);
}

const REVOKED_AFTER_MS = 60_000;

/**
 * Writes a file in place: until it is closed, what was there stays.
 *
 * @returns The moment at which it was written, or `undefined` where the browser may not.
 */
export async function writeInPlace(
  handle: FileSystemFileHandle,
  bytes: FileSystemWriteChunkType,
): Promise<number | undefined> {
  try {
    const stream = await handle.createWritable();
    await stream.write(bytes);
    await stream.close();
    return (await handle.getFile()).lastModified;
  } catch (thrown) {
    if (thrown instanceof DOMException) return undefined;
    throw thrown;
  }
}
