import { WorkbookError } from "../workbook-error";
import { carryOut, type Work } from "./carry-out";
import type { Part } from "./parts";
import type { DeedPort } from "./port";
import { takeBack } from "./take-back";

/** Writes for one step of undo; where the program refuses that, once more as many steps. */
export async function carryOutGathered(
  port: DeedPort,
  parts: readonly Part[],
  work: Work,
): Promise<void> {
  if (port.gathered === undefined) return carryOut(port, parts, work);
  const { written } = work;
  const before = written.length;
  try {
    await port.gathered((within) => carryOut(within, parts, work));
  } catch (thrown) {
    if (!(thrown instanceof WorkbookError) || thrown.code !== "ungathered") throw thrown;
    await takeBack(port, written.slice(before));
    written.length = before;
    await carryOut(port, parts, work);
  }
}
