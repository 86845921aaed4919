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

/** Where the workbook is to go: over the file it came from, or where a person says; as that file, or as a new one. */
export type Where = "in place" | "elsewhere" | "as a copy";

/** Writes the workbook in view to a file. Answers what is to be said; nothing where a person chose no place. */
export async function saveXlsxFile(tools: SavingTools, where: Where): Promise<Said | undefined> {
  const { place } = tools.desk.state.get();
  if (place.kind !== "open") return undefined;
  const file = where === "as a copy" ? undefined : place.file;
  const name = file?.name ?? `${nameOf(place, where)}.xlsx`;
  // Browsers let a page ask only right after a press, so the place comes before the bytes.
  const target = where === "in place" ? file?.handle : await pickPlace(name);
  if (target === undefined) return undefined;
  if (await isOtherNow(where, file)) {
    return { intent: "error", text: xlsxTexts.changedElsewhere(name) };
  }
  const outcome = await bytesOf(tools, file);
  if (outcome.kind === "refused") return notSaved(outcome.why, file);
  return write(tools, { target, name, file, written: outcome.done });
}

/** What a file that is there cannot take, a new one can. */
function notSaved(why: string, file: KeptFile | undefined): Said {
  if (file === undefined) return { intent: "error", text: xlsxTexts.notSaved(why) };
  return { intent: "error", text: xlsxTexts.copyOffered(why), offersCopy: true };
}

/** The name of a workbook, without what names of files may not have. */
function nameOf({ entry }: { readonly entry: BookEntry | undefined }, where: Where): string {
  const name = entry?.name ?? keepingTexts.workbook;
  const called = where === "as a copy" ? keepingTexts.copyOf(name) : name;
  return called.replaceAll(/[\\/:*?"<>|]/g, "-");
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
async function isOtherNow(where: Where, file: KeptFile | undefined): Promise<boolean> {
  if (where !== "in place") return false;
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
