import type { Page } from "playwright-core";
import type { Change } from "../../../src/workbook/transaction/changes";
import { CONTRACT_WORKBOOK } from "../../contract/contract-workbook";
import { CONTESTED, wholeDeed } from "../../contract/whole-deed";
import { deedsOf, stateOf, undo } from "./grid-deeds";
import { attempt, finishUndoing, typeByCode, type Course, type Mishap } from "./grid-stage";
import { openContents } from "./open-workbench";

/** A mishap, and a deed with it in a grid that must stand afterwards as it stood before. */
export interface Trial {
  readonly mishap: Mishap;
  readonly code: string | undefined;
}

/** How the deed goes where nothing happens; the grid stands as before afterwards. */
export async function undisturbed(page: Page): Promise<Course> {
  const course = await attempt(page, wholeDeed());
  if (course.code !== undefined) throw new Error(course.message);
  await undo(page);
  return course;
}

/** Lets the deed fail by each mishap, as often as said; answers those that left something behind. */
export async function leavingSomething(
  page: Page,
  mishaps: readonly Mishap[],
  { times }: { readonly times: number },
): Promise<readonly Trial[]> {
  const before = JSON.stringify(await stateOf(page));
  const wrong: Trial[] = [];
  for (const mishap of mishaps.flatMap((each) => Array.from({ length: times }, () => each))) {
    const { code, leftovers = [] } = await attempt(page, wholeDeed(), mishap);
    const isBack = leftovers.length === 0 && JSON.stringify(await stateOf(page)) === before;
    const expected = mishap.refused === undefined ? "unexpected" : "protected";
    if (code !== expected || !isBack) wrong.push({ mishap, code });
  }
  return wrong;
}

/** Lets the deed fail, and its undoing too; answers the mishaps after which the rest was not undone. */
export async function notFinished(
  page: Page,
  mishaps: readonly Mishap[],
): Promise<readonly Trial[]> {
  const before = JSON.stringify(await stateOf(page));
  const wrong: Trial[] = [];
  for (const mishap of mishaps) {
    const course = await attempt(page, wholeDeed(), mishap);
    const kept = isTold(course) ? await finishUndoing(page) : undefined;
    const isBack = kept?.length === 0 && JSON.stringify(await stateOf(page)) === before;
    if (!isBack) wrong.push({ mishap, code: course.code });
  }
  return wrong;
}

/** The message names all that is left. */
function isTold({ code, message = "", leftovers = [] }: Course): boolean {
  const isNamed = leftovers.length > 0 && leftovers.every((where) => message.includes(where));
  return code === "not-undone" && isNamed;
}

/** Each step of the undoing of a deed that fails at `first`, as the second at which the grid is lost. */
export async function secondFaults(page: Page, first: number): Promise<readonly Mishap[]> {
  const { steps } = await attempt(page, wholeDeed(), { lost: [first] });
  return Array.from({ length: steps - first - 1 }, (_, index) => ({
    lost: [first, first + 1 + index],
  }));
}

/** What stands after the deed, which is then undone. */
export async function stateAfterDeed(page: Page): Promise<unknown> {
  await deedsOf(page).apply(wholeDeed());
  const done = await stateOf(page);
  await undo(page);
  return done;
}

/**
 * Lets a person type before each of these questions of the deed: that alone must stand, or it and the
 * whole deed. Answers how the deeds ended, and the questions after which something else stood.
 */
export async function typingMeanwhile(
  page: Page,
  questions: readonly number[],
): Promise<{ readonly codes: ReadonlySet<string>; readonly wrong: readonly number[] }> {
  const typed = { cell: CONTESTED.cell, value: "mine" };
  const after = async (deed: readonly Change[], mishap: Mishap): Promise<readonly string[]> => {
    await openContents(page, CONTRACT_WORKBOOK);
    const { code = "done" } = await attempt(page, deed, mishap);
    if (mishap.typed === undefined) await typeByCode(page, typed);
    return [code, JSON.stringify(await stateOf(page))];
  };
  const [[, untouched], [, finished]] = [await after([], {}), await after(wholeDeed(), {})];
  const codes = new Set<string>();
  const wrong: number[] = [];
  for (const question of questions) {
    const [code = "", state] = await after(wholeDeed(), { typed: { ...typed, question } });
    codes.add(code);
    if (state !== (code === "done" ? finished : untouched)) wrong.push(question);
  }
  return { codes, wrong };
}

/** A few of them, from the first to the last. */
export function spread<T>(all: readonly T[], few: number): readonly T[] {
  const last = all.length - 1;
  const places = Array.from({ length: few }, (_, index) =>
    Math.round((last * index) / Math.max(1, few - 1)),
  );
  return [...new Set(places)].flatMap((place) => all[place] ?? []);
}
