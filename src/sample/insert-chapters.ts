import type { WorkbookGateway } from "../workbook/gateway";
import type { ApplyOptions, Deed } from "../workbook/transaction";
import type { PagesOf } from "./chapter-pages";
import { ChapterDeed, MARKED_REFERENCES, type Places } from "./chapter-deed";

/** How a person hears of a deed and stops it. */
export type InsertOptions = Pick<ApplyOptions, "onProgress" | "signal">;

export interface InsertedChapters {
  /** The last of the deeds; it takes back those before it too. */
  readonly deed: Deed;
  readonly places: Places;
}

/**
 * Writes chapters into a workbook on sheets of their own, behind those that are there: a deed for each,
 * and when one fails, none of them stays. A name that is taken gets a number, and the formulas speak of
 * sheets and tables by the names they got.
 *
 * @param places - What earlier chapters made.
 * @throws {WorkbookError} when the workbook refuses: nothing of these chapters stands there then.
 */
export async function insertChapters(
  workbook: WorkbookGateway,
  [first, ...others]: readonly [PagesOf, ...PagesOf[]],
  places: Places,
  options: InsertOptions = {},
): Promise<InsertedChapters> {
  const insert = async (pagesOf: PagesOf, before?: InsertedChapters): Promise<InsertedChapters> => {
    const chapter = new ChapterDeed(before?.places ?? places, pagesOf(MARKED_REFERENCES));
    const deed = await workbook.apply(chapter.changes.list, {
      ...options,
      ...(before && { following: before.deed }),
      isFollowed: pagesOf !== (others.at(-1) ?? first),
    });
    return { deed, places: chapter.placesAfter(deed) };
  };
  let inserted = await insert(first);
  for (const pagesOf of others) inserted = await insert(pagesOf, inserted);
  return inserted;
}
