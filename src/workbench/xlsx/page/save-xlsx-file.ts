import type { Grid } from "../../grid/create-grid";
import { endEditing } from "../../grid/end-editing";
import type { BookEntry, KeptFile } from "../../keeping/book/book-store";
import type { Desk } from "../../keeping/desk/desk";
import { knowFile } from "../../keeping/desk/open-file";
import { keepingTexts } from "../../keeping/page/keeping-texts";
import { gridToWrite } from "../grid-to-write";
import type { WorkingXlsx } from "../worker-xlsx";
import type { Outcome, Written } from "../xlsx-work";
import { xlsxTexts } from "../xlsx-texts";
import type { Said } from "./open-xlsx-file";
import { download, pickPlace, writeInPlace } from "./pickers";

/** What saving works with. */
export interface SavingTools {
  readonly desk: Desk;
  readonly xlsx: WorkingXlsx;
  readonly grid: Grid;
}

/** Where the workbook is to go: over the file it came from, or where a person says. */
export type Where = "in place" | "elsewhere";

/** Writes the workbook in view to a file. Answers what is to be said; nothing where a person chose no place. */
export async function saveXlsxFile(tools: SavingTools, where: Where): Promise<Said | undefined> {
  const { place } = tools.desk.state.get();
  if (place.kind !== "open") return undefined;
  const { file } = place;
  const name = file?.name ?? `${nameOf(place)}.xlsx`;
  // Browsers let a page ask only right after a press, so the place comes before the bytes.
  const target = where === "in place" ? file?.handle : await pickPlace(name);
  if (target === undefined) return undefined;
  if (where === "in place" && (await wasChanged(file))) {
    return { intent: "error", text: xlsxTexts.changedElsewhere(name) };
  }
  const outcome = await bytesOf(tools, file);
  if (outcome.kind === "refused") {
    return { intent: "error", text: xlsxTexts.notSaved(outcome.why) };
  }
  return write(tools, { target, name, file, written: outcome.done });
}

/** The name of a workbook, without what names of files may not have. */
function nameOf({ entry }: { readonly entry: BookEntry | undefined }): string {
  return (entry?.name ?? keepingTexts.workbook).replaceAll(/[\\/:*?"<>|]/g, "-");
}

async function bytesOf(
  { xlsx, grid }: SavingTools,
  file: KeptFile | undefined,
): Promise<Outcome<Written>> {
  await endEditing(grid);
  const written = gridToWrite(grid);
  if (file !== undefined) {
    return xlsx.saveOver(new Uint8Array(await file.content.arrayBuffer()), written);
  }
  return xlsx.create(written);
}

/** Whether another program has written the file since; one that is gone can be written anew. */
async function wasChanged(file: KeptFile | undefined): Promise<boolean> {
  try {
    return (await file?.handle?.getFile())?.lastModified !== file?.writtenAt;
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === "NotFoundError") return false;
    throw thrown;
  }
}

interface Writing {
  readonly target: FileSystemFileHandle | "download";
  readonly name: string;
  readonly file: KeptFile | undefined;
  readonly written: Written;
}

async function write(
  { desk }: SavingTools,
  { target, name, file, written }: Writing,
): Promise<Said> {
  const plain = new Uint8Array(written.bytes);
  if (target === "download") {
    download(name, plain);
    return saved(name, written);
  }
  const writtenAt = await writeInPlace(target, plain);
  if (writtenAt === undefined) {
    return { intent: "error", text: xlsxTexts.notWritten(target.name) };
  }
  if (file !== undefined) await knowFile(desk, { ...file, handle: target, writtenAt });
  return saved(target.name, written);
}

/** What the file could not take is said with it. */
function saved(name: string, { leftOut }: Written): Said {
  if (leftOut.length === 0) return { intent: "success", text: xlsxTexts.saved(name) };
  return { intent: "warning", text: xlsxTexts.savedWithout(name, leftOut) };
}
