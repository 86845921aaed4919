import { breath } from "../../breath";
import type { KeptFile } from "../book/book-store";
import { assemble, type Parts } from "../book/parts";
import type { GridFrame } from "../grid/grid-frame";
import type { Desk } from "./desk";
import { newEntry } from "./new-entry";

/** A file that was read, as the workbench keeps workbooks. */
export interface BookOfFile {
  readonly parts: Parts;
  readonly file: KeptFile;
}

/** Opens a workbook from a file: it is kept with the file first, and then opened like any that is kept. */
export async function openFile(desk: Desk, { parts, file }: BookOfFile): Promise<void> {
  const { store, tools } = desk;
  const name = file.name.replace(/\.xls[xm]$/i, "");
  if (store === undefined) {
    const snapshot = assemble<GridFrame>(parts);
    if (snapshot !== undefined) await desk.lay(name, { kind: "kept", snapshot, journal: [] }, file);
    return;
  }
  const entry = newEntry(name, await store.list(), tools);
  const { changedAt } = entry;
  await store.checkpoint({ entry, changedAt, parts, removed: [], upTo: 0, file });
  await breath();
  await desk.open(entry.id);
}

/** Knows better where the file of the workbook in view lies. */
export async function knowFile({ state, store }: Desk, file: KeptFile): Promise<void> {
  const { place } = state.get();
  if (place.kind !== "open") return;
  if (place.entry !== undefined) await store?.keepFile(place.entry.id, file);
  state.send({ kind: "file", file });
}
