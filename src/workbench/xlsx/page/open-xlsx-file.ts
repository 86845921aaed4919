import type { Desk } from "../../keeping/desk/desk";
import { openFile } from "../../keeping/desk/open-file";
import type { WorkingXlsx } from "../worker-xlsx";
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
  const { parts, notShown } = outcome.done;
  const kept = { name, handle, content, writtenAt: file.lastModified };
  await openFile(desk, { parts, file: kept });
  if (notShown.size === 0) return undefined;
  return { intent: "info", text: xlsxTexts.notShown(name, notShown) };
}
