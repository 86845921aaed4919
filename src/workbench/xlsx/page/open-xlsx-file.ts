import type { Desk } from "../../keeping/desk/desk";
import { openFile } from "../../keeping/desk/open-file";
import type { WorkingXlsx } from "../worker-xlsx";
import type { OpenedXlsx } from "../xlsx-work";
import { xlsxTexts } from "../xlsx-texts";
import type { PickedFile } from "./pickers";

/** What is to be said of something that was done or was not. */
export interface Said {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly text: string;
  /** The file cannot take what was changed; a new one could. */
  readonly offersCopy?: boolean;
}

/** Opens a workbook that a person has chosen. Answers what is to be said of it; mostly nothing. */
export async function openXlsxFile(
  { file, handle }: PickedFile,
  functions: readonly string[],
  { desk, xlsx }: { readonly desk: Desk; readonly xlsx: WorkingXlsx },
): Promise<Said | undefined> {
  const { name } = file;
  const bytes = new Uint8Array(await file.arrayBuffer());
  // A file that was written since can be read no more, so its bytes are kept and not the file.
  const content = new Blob([bytes]);
  const outcome = await xlsx.open(bytes, functions);
  if (outcome.kind === "refused") {
    return { intent: "error", text: xlsxTexts.notOpened(name, outcome.why) };
  }
  const { parts } = outcome.done;
  const kept = { name, handle, content, writtenAt: file.lastModified };
  await openFile(desk, { parts, file: kept });
  return saidOf(name, outcome.done);
}

/** What a person should know of a file that has been opened. */
function saidOf(name: string, { notShown, countsFrom }: OpenedXlsx): Said | undefined {
  const kept = notShown.size === 0 ? [] : [xlsxTexts.notShown(name, notShown)];
  if (countsFrom === 1904)
    return { intent: "warning", text: [xlsxTexts.countsFrom1904(name), ...kept].join(" ") };
  return kept.length === 0 ? undefined : { intent: "info", text: kept.join(" ") };
}
