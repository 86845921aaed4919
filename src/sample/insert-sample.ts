import { joinAddress } from "../workbook/address";
import type { WorkbookGateway } from "../workbook/gateway";
import type { ApplyOptions, Deed } from "../workbook/transaction";
import { ChapterDeed, MARKED_REFERENCES, newPlaces } from "./chapter-deed";
import { SAMPLE_CHAPTERS } from "./sample-workbook";
import type { SampleTable } from "./table-references";

/** Where the sample stands now. */
export interface InsertedSample {
  /** What was filled on each new sheet, in the order of the sheets. */
  readonly addresses: readonly string[];
  /** Names that the tables of the portfolio got. */
  readonly tables: Readonly<Record<SampleTable, string>>;
  /** Where a person should begin to read. */
  readonly start: string;
}

/**
 * Writes the sample into a workbook on sheets of its own, behind those that are there: a deed for each
 * chapter, and when one fails, none of them stays. A name that is taken gets a number, and the formulas
 * speak of the tables by the names they got.
 *
 * @throws {WorkbookError} when the workbook refuses: nothing of the sample stands there then.
 */
export async function insertSample(
  workbook: WorkbookGateway,
  options: Pick<ApplyOptions, "onProgress" | "signal"> = {},
): Promise<InsertedSample> {
  const places = newPlaces();
  let following: Deed | undefined;
  for (const [index, chapterOf] of SAMPLE_CHAPTERS.entries()) {
    const chapter = new ChapterDeed(places, chapterOf(MARKED_REFERENCES));
    const deed = await workbook.apply(chapter.changes.list, {
      ...options,
      ...(following && { following }),
      isFollowed: index < SAMPLE_CHAPTERS.length - 1,
    });
    chapter.take(deed);
    following = deed;
  }
  return {
    addresses: places.filled.map(({ address }) => address),
    tables: {
      Accounts: places.tables["Accounts"] ?? "",
      Settings: places.tables["Settings"] ?? "",
    },
    start: joinAddress(places.filled[0]?.name ?? "", "A1"),
  };
}
