import { joinAddress } from "../workbook/address";
import type { WorkbookGateway } from "../workbook/gateway";
import type { Deed } from "../workbook/transaction";
import type { Places } from "./chapter-deed";
import { insertChapters, type InsertOptions } from "./insert-chapters";
import { forgetPlaces, notePlaces } from "./noted-places";
import { chaptersFor, SAMPLE_CHAPTERS, SAMPLE_START, sheetsOf } from "./sample-chapters";
import type { PagesOf } from "./chapter-pages";
import type { SampleTable } from "./table-references";

/** The sample in a workbook. */
export interface OpenSample {
  /** Names that the tables of the portfolio got. */
  readonly tables: Readonly<Record<SampleTable, string>>;
  /** Where a person should begin to read. */
  readonly start: string;
  /** Names of the chapters that are not there. */
  readonly missing: readonly string[];
  /** Adds chapters, and those on whose tables they stand. */
  readonly add: (chapters: readonly string[], options?: InsertOptions) => Promise<AddedChapters>;
  /**
   * Takes all of it out again; answers what a person has changed since, which stays. Not possible where
   * it was opened in an earlier visit to the workbook: nobody knows then what a person has changed.
   */
  readonly remove: (() => Promise<readonly string[]>) | undefined;
}

export interface AddedChapters {
  readonly sample: OpenSample;
  /** Where to begin to read of what is new. */
  readonly start: string;
  /** So often a person has to undo until it is gone. */
  readonly undoSteps: number;
}

/** What is known of the sample in a workbook. */
interface Standing {
  readonly places: Places;
  /** Names of the chapters that are there. */
  readonly there: readonly string[];
  /** All deeds by which it was written, where they are known. */
  readonly deeds: readonly Deed[] | undefined;
}

/**
 * Writes the first sheets of the sample into a workbook.
 *
 * @throws {WorkbookError} when the workbook refuses: nothing of the sample stands there then.
 */
export async function insertSample(
  workbook: WorkbookGateway,
  options?: InsertOptions,
): Promise<AddedChapters> {
  const none = { sheets: {}, tables: {} };
  const { deed, places } = await insertChapters(workbook, [SAMPLE_START], none, options);
  await notePlaces(workbook, places);
  const sample = openSample(workbook, { places, there: [], deeds: [deed] });
  return { sample, start: sample.start, undoSteps: deed.undoSteps };
}

/** The sample as it stands in a workbook. */
export function openSample(workbook: WorkbookGateway, standing: Standing): OpenSample {
  const { places, there, deeds } = standing;
  return {
    tables: {
      Accounts: places.tables["Accounts"] ?? "Accounts",
      Settings: places.tables["Settings"] ?? "Settings",
    },
    start: startOf(SAMPLE_START, places),
    missing: SAMPLE_CHAPTERS.map(({ name }) => name).filter((name) => !there.includes(name)),
    add: (chapters, options) => addChapters(workbook, standing, chapters, options),
    remove: deeds && (() => removeAll(workbook, deeds)),
  };
}

/** @throws {WorkbookError} when the workbook refuses: none of the chapters stands there then. */
async function addChapters(
  workbook: WorkbookGateway,
  { places: before, there, deeds }: Standing,
  wanted: readonly string[],
  options?: InsertOptions,
): Promise<AddedChapters> {
  const chapters = chaptersFor(wanted).filter(({ name }) => !there.includes(name));
  const [first, ...others] = chapters.map(({ pagesOf }) => pagesOf);
  if (first === undefined)
    throw new Error(`No chapter of the sample is missing: ${String(wanted)}.`);
  const { deed, places } = await insertChapters(workbook, [first, ...others], before, options);
  await notePlaces(workbook, places);
  const sample = openSample(workbook, {
    places,
    there: [...there, ...chapters.map(({ name }) => name)],
    deeds: deeds && [...deeds, deed],
  });
  const asked = chapters.find(({ name }) => wanted.includes(name))?.pagesOf ?? first;
  return { sample, start: startOf(asked, places), undoSteps: deed.undoSteps };
}

/** The newest first: what is left when one of them fails is taken out when it is tried again. */
async function removeAll(
  workbook: WorkbookGateway,
  deeds: readonly Deed[],
): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const deed of deeds.toReversed()) kept.push(...(await deed.takeBack()));
  await forgetPlaces(workbook);
  return kept;
}

function startOf(pagesOf: PagesOf, { sheets }: Places): string {
  const [first = ""] = sheetsOf(pagesOf);
  return joinAddress(sheets[first] ?? first, "A1");
}
