import type { WorkbookGateway } from "../../../workbook/gateway";
import type { Refusal } from "../../../files/draft/look";
import type { UpdatePreview } from "../../../files/update/update-preview";
import { adviceFor } from "../../advice";
import { isAwaited } from "./ask-file";
import type { CurrentFile, FileImport } from "./file-import";
import { texts } from "./texts";

/** What a file changes in the table that it is to update; nothing of the workbook changes yet. */
export async function compareFile(files: FileImport, workbook: WorkbookGateway): Promise<void> {
  const { store, current } = files;
  const state = store.get();
  if (state.phase !== "previewing" || state.awaited !== undefined || current === undefined) return;
  const { target } = state.plan;
  if (target === undefined) return;
  // What is shown stays so while the table is read; who asks for something else meanwhile does not compare any more.
  const asked = { ...state.seen.asked };
  store.send({ type: "asked", asked });
  try {
    const preview = await comparedWith(current, target, workbook);
    if (!isAwaited(files, current, asked)) return;
    if ("refused" in preview) store.send({ type: "notReread", message: preview.refused });
    else {
      const origin = { asOf: dayOf(current.changed), source: state.seen.look.fileName };
      store.send({ type: "compared", target, preview, origin });
    }
  } catch (thrown) {
    if (isAwaited(files, current, asked))
      store.send({ type: "notReread", message: adviceFor(thrown) });
  }
}

async function comparedWith(
  { reader, tables }: CurrentFile,
  target: string,
  workbook: WorkbookGateway,
): Promise<UpdatePreview | Refusal> {
  if (reader === undefined) return { refused: texts.nothingChanged };
  const table = await workbook.readTable(target);
  const formulas = await workbook.readFormulas(table.address);
  const isHeaderHidden = tables.find(({ name }) => name === target)?.isHeaderHidden === true;
  return reader.compare({ ...table, isHeaderHidden }, { formulas });
}

/** A day as the person's own calendar has it; blank where none is known. */
function dayOf(date: Date | undefined): string {
  if (date === undefined) return "";
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
