import { WorkbookError } from "../workbook-error";
import { carryOut, type Work } from "./carry-out";
import type { Part } from "./parts";
import type { DeedPort } from "./port";
import { takeBack } from "./take-back";

/** A program keeps all that is gathered in mind, and is told in one request what it may forget again. */
const MOST_GATHERED = 8_000;

/**
 * Writes for one step of undo; where the program refuses that, once more as many steps.
 *
 * @returns How many steps it became.
 */
export async function carryOutGathered(
  port: DeedPort,
  parts: readonly Part[],
  work: Work,
): Promise<number> {
  const { written } = work;
  const before = written.length;
  try {
    if (port.gathered !== undefined && parts.flat().length <= MOST_GATHERED) {
      const isOne = await port.gathered((within) => carryOut(within, parts, work));
      return isOne ? Math.min(1, parts.length) : parts.length;
    }
  } catch (thrown) {
    if (!(thrown instanceof WorkbookError) || thrown.code !== "ungathered") throw thrown;
    await takeBack(port, written.slice(before));
    written.length = before;
  }
  await carryOut(port, parts, work);
  return parts.length;
}
