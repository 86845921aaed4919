import type { WorkbookGateway } from "../../workbook/gateway";
import { applyChanges, type Deed } from "../../workbook/transaction";
import { WorkbookError } from "../../workbook/workbook-error";
import type { Grid } from "../grid/create-grid";
import { endEditing } from "../grid/end-editing";
import { gatherSteps, type StepMark } from "../grid/gather-steps";
import { gridPort } from "./grid-port";

/** Carries deeds out in the grid: one of them is one step of undo, and so are those that follow it. */
export function gridDeeds(grid: Grid): WorkbookGateway["apply"] {
  const marks = new WeakMap<Deed, string>();
  const inTurn = oneAtATime();
  let made = 0;
  return async (changes, options = {}) => {
    const id = `deed-${(made += 1)}`;
    let following = options.following && marks.get(options.following);
    const port = gridPort(grid, (work) =>
      inTurn(() => {
        const step = { id, following, isTakenBack: following === id };
        // Once it was done, nothing comes but the taking back.
        following = id;
        return gathered(grid, work, step);
      }),
    );
    const deed = await applyChanges(port, changes, options);
    marks.set(deed, id);
    return deed;
  };
}

/** The grid gathers for one step at a time. */
function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

interface DeedStep extends StepMark {
  /** The work takes back the step that it goes on with. */
  readonly isTakenBack: boolean;
}

async function gathered<T>(grid: Grid, work: () => Promise<T>, step: DeedStep): Promise<T> {
  // What is being typed is kept, as a step of its own.
  await endEditing(grid);
  const steps = gatherSteps(grid, step);
  let isKept = !step.isTakenBack;
  try {
    return await work();
  } catch (thrown) {
    // What was taken back is no step; what is left of a deed can be undone by hand as well.
    isKept = thrown instanceof WorkbookError && thrown.code === "not-undone";
    throw thrown;
  } finally {
    steps.end(isKept);
  }
}
