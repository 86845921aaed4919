import { WorkbookError } from "./workbook-error";
import { isStopped, stopped, type DeedOptions, type Work } from "./transaction/carry-out";
import { carryOutGathered } from "./transaction/carry-out-gathered";
import type { Change, Outcome } from "./transaction/changes";
import { undone } from "./transaction/deed-error";
import { Draft } from "./transaction/draft";
import { inDaysFrom1904 } from "./transaction/own-days";
import { partsOf } from "./transaction/parts";
import { planChange } from "./transaction/plan/plan";
import type { DeedPort } from "./transaction/port";
import type { Written } from "./transaction/take-back";

/** A deed that stands in the workbook. */
export interface Deed {
  /** What came of each change, in their order. */
  readonly outcomes: readonly Outcome[];
  /** What was written, with what stood there before; those of the deeds that it follows come first. */
  readonly written: readonly Written[];
  /**
   * Takes all of that back; answers what a person has changed since, which stays. A second time, and
   * after a deed that follows it was taken back, there is nothing left to do.
   */
  readonly takeBack: () => Promise<readonly string[]>;
  /** So often a person has to undo until it is gone, with those that it follows. */
  readonly undoSteps: number;
  /** When it was begun, or the first of the deeds that it follows, as a clock counts. */
  readonly begun: number;
}

export interface ApplyOptions extends DeedOptions {
  /** A deed of which this one is the next chapter: when this one fails, both are taken back. */
  readonly following?: Deed;
  /** A next chapter will come: whoever watches deeds takes both for one. */
  readonly isFollowed?: boolean;
}

/**
 * Carries changes out wholly or not at all, in whichever program.
 *
 * Everything is checked before the first write. Then part after part is written; when one fails, those
 * before it are taken back. A stop counts until the deed is answered: one that comes before it begins
 * writes nothing, one that comes during its last part takes all of it back.
 *
 * @throws {WorkbookError} when it is refused or fails: then the workbook stands as it did before.
 * @throws {DeedError} when taking back failed too: it says what stands where, and can go on.
 */
export async function applyChanges(
  port: DeedPort,
  changes: readonly Change[],
  options: ApplyOptions = {},
): Promise<Deed> {
  const { following } = options;
  const begun = following?.begun ?? Date.now();
  const written: Written[] = [...(following?.written ?? [])];
  const { outcomes, steps } = await wholly(port, written, () =>
    planAndCarryOut(port, changes, { written, options, begun }),
  );
  // A program may have calculated for a while, in which somebody stopped.
  if (isStopped(options)) await wholly(port, written, () => Promise.reject(stopped()));
  const takeBack = (): Promise<readonly string[]> =>
    port.asOneStep(() => undone(port, [...written], undefined));
  const undoSteps = port.undoSteps(steps, following?.undoSteps ?? 0);
  return { outcomes, written, takeBack, undoSteps, begun };
}

/** Does something as one step of undo; when it fails, takes back what was written. */
function wholly<T>(port: DeedPort, written: Written[], work: () => Promise<T>): Promise<T> {
  return port.asOneStep(async () => {
    try {
      return await work();
    } catch (thrown) {
      if (written.length === 0) throw thrown;
      throw failed(thrown, await undone(port, written, thrown));
    }
  });
}

async function planAndCarryOut(
  port: DeedPort,
  changes: readonly Change[],
  { options, ...work }: Work & { readonly options: ApplyOptions },
): Promise<{ readonly outcomes: readonly Outcome[]; readonly steps: number }> {
  if (isStopped(options)) throw stopped();
  const inEdit = options.following === undefined ? "refuse" : "wait";
  const standing = await port.look(inEdit);
  const draft = new Draft(port, standing, inEdit);
  const own = standing.countsFrom1904 === true ? inDaysFrom1904(changes) : changes;
  for (const change of own) draft.outcomes.push(await planChange(draft, change));
  const steps = await carryOutGathered(port, partsOf(draft.steps, port.partSize), {
    options,
    ...work,
  });
  return { outcomes: draft.outcomes, steps };
}

/** The failure as it was, and what has become of the rest. */
function failed(thrown: unknown, kept: readonly string[]): unknown {
  if (!(thrown instanceof WorkbookError)) return thrown;
  const news = kept.length > 0 ? ` What was edited meanwhile stays so: ${kept.join(", ")}.` : "";
  const comfort = /nothing was/i.test(thrown.message) ? "" : " Nothing was changed.";
  if (news + comfort === "") return thrown;
  return new WorkbookError(
    thrown.code,
    `${thrown.message}${comfort}${news}`,
    thrown.cause ?? thrown,
  );
}
