import { saveXlsx, type SavedXlsx } from "../files/xlsx/save-xlsx";
import { XlsxError } from "../files/xlsx/xlsx-error";
import { EXIT, type CommandIo } from "./command-io";
import type { SaveCall } from "./save-call";

/** `kam save`: a workbook with other cells, all else as it was. The file is written wholly or not at all. */
export function save({ from, to, changes }: SaveCall, io: CommandIo): number {
  const bytes = io.bytesOf(from);
  if (bytes === undefined) {
    io.refuse(`${from}: expected a file that can be read, found none`);
    return EXIT.refused;
  }
  const saved = changedFile(bytes, { from, to, changes }, io);
  if (saved === undefined) return EXIT.refused;
  if (!io.write(to, saved.bytes)) {
    io.refuse(`${to}: expected a place that can be written to, found none`);
    return EXIT.refused;
  }
  const parts = saved.changed.length === 0 ? ["  none"] : saved.changed.map((part) => `  ${part}`);
  io.tell([`${to}: parts that changed:`, ...parts].join("\n"));
  return EXIT.done;
}

function changedFile(
  bytes: Uint8Array,
  { from, changes }: SaveCall,
  io: CommandIo,
): SavedXlsx | undefined {
  try {
    return saveXlsx(bytes, changes);
  } catch (thrown) {
    if (!(thrown instanceof XlsxError)) throw thrown;
    io.refuse(`${from}: ${thrown.message}`);
    return undefined;
  }
}
