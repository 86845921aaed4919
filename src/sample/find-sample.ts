import type { WorkbookGateway } from "../workbook/gateway";
import { readPlaces } from "./noted-places";
import { openSample, type OpenSample } from "./open-sample";
import { SAMPLE_CHAPTERS, SAMPLE_START, sheetsOf } from "./sample-chapters";
import type { PagesOf } from "./chapter-pages";

/** The sample that was opened in an earlier visit to the workbook, where its first sheets still stand. */
export async function findSample(workbook: WorkbookGateway): Promise<OpenSample | undefined> {
  const places = await readPlaces(workbook);
  if (places === undefined) return undefined;
  const sheets = (await workbook.listSheets()).map(({ name }) => name);
  const isThere = (pagesOf: PagesOf): boolean =>
    sheetsOf(pagesOf).every((wished) => sheets.includes(places.sheets[wished] ?? ""));
  if (!isThere(SAMPLE_START)) return undefined;
  const there = SAMPLE_CHAPTERS.filter(({ pagesOf }) => isThere(pagesOf));
  return openSample(workbook, {
    places,
    there: there.map(({ name }) => name),
    deeds: undefined,
  });
}
