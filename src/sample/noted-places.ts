import type { WorkbookGateway } from "../workbook/gateway";
import type { Places } from "./chapter-deed";

/** Under this key the document keeps the names that sheets and tables of the sample got. */
const KEY = "sample";

/** The sample stands there whether this can be noted or not. */
export async function notePlaces(workbook: WorkbookGateway, places: Places): Promise<void> {
  await workbook.writeSetting(KEY, places).catch(() => undefined);
}

/** It is gone whether this can be noted or not. */
export async function forgetPlaces(workbook: WorkbookGateway): Promise<void> {
  await workbook.writeSetting(KEY, undefined).catch(() => undefined);
}

/** `undefined` where none are noted, or something that no version of ours has written. */
export async function readPlaces(workbook: WorkbookGateway): Promise<Places | undefined> {
  const noted = await workbook.readSetting(KEY);
  return isPlaces(noted) ? noted : undefined;
}

function isPlaces(noted: unknown): noted is Places {
  if (typeof noted !== "object" || noted === null) return false;
  return "sheets" in noted && isNames(noted.sheets) && "tables" in noted && isNames(noted.tables);
}

function isNames(noted: unknown): noted is Readonly<Record<string, string>> {
  if (typeof noted !== "object" || noted === null) return false;
  return Object.values(noted).every((name) => typeof name === "string");
}
