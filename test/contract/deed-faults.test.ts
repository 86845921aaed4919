import { DeedError } from "../../src/workbook/transaction/deed-error";
import type { Change } from "../../src/workbook/transaction/changes";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { answerStage, memoryStage, operationStage, type Stage } from "./fault-stages";
import { CONTESTED, wholeDeed } from "./whole-deed";

// Some hundred workbooks are opened for each of them.
jest.setTimeout(180_000);

const STAGES = [
  ["in memory, at each reading and writing", memoryStage, 12],
  ["in Excel, at each operation of each request", operationStage, 3],
  ["in Excel, at the answer to each request", answerStage, 12],
] as const;

describe.each(STAGES)("a deed that fails %s,", (_, open, firsts) => {
  // One after the other: there is one Excel at a time.
  const whole = (): ReturnType<typeof afterwards> => afterwards(open());
  const FAULTS = ["refusal", "disconnection"] as const;

  it.each(FAULTS)("by a %s leaves nothing behind, and succeeds the second time", async (fault) => {
    const { steps, done } = await whole();
    for (let step = 0; step < steps; step += 1) {
      const stage = open();
      const before = stage.state();
      stage.at(step, () => {
        throw stage[fault]();
      });

      const thrown = await failure(stage);
      expect([step, thrown]).toEqual([step, expect.any(WorkbookError)]);
      expect([step, thrown instanceof DeedError]).toEqual([step, false]);
      expectState(stage, before, step);

      await stage.workbook.apply(wholeDeed());
      expectState(stage, done, step);
    }
  });

  it("because a person typed into a cell leaves that alone behind", async () => {
    const { questions } = await whole();
    const [untouched, finished] = [await typedInto(open), await typedInto(open, wholeDeed())];
    const seen = new Set<string>();
    for (let step = 0; step < questions; step += 1) {
      const stage = open();
      stage.typeAt(step, CONTESTED.cell, "mine");

      const thrown = await failure(stage);
      seen.add(thrown instanceof WorkbookError ? thrown.code : "none");
      expectState(stage, thrown === undefined ? finished : untouched, step);
    }
    // Before the deed has looked, between its look and its writing, and after that.
    expect(seen).toEqual(new Set(["occupied", "changed", "none"]));
  });

  it("and whose undoing fails as well says what stands where, and can finish", async () => {
    const { steps } = await whole();
    for (const first of spread(steps, firsts)) {
      const { begun, ended } = await undoing(open, first);
      for (let second = begun; second < ended; second += 1) {
        const stage = open();
        const before = stage.state();
        for (const step of [first, second]) {
          stage.at(step, () => {
            throw stage.disconnection();
          });
        }

        const thrown = await failure(stage);
        if (!(thrown instanceof DeedError))
          throw new Error(`steps ${first}, ${second}: ${String(thrown)}`);
        expect(thrown.leftovers.length).toBeGreaterThan(0);
        for (const { where } of thrown.leftovers) expect(thrown.message).toContain(where);

        await thrown.finishUndoing();
        expectState(stage, before, [first, second]);
        expect(thrown.leftovers).toEqual([]);
      }
    }
  });

  it("while a person types leaves what was typed, and says so", async () => {
    const { steps, questions } = await whole();
    const first = steps - 1;
    const { asked } = await undoing(open, first);
    const expected = await typedInto(open);
    for (let second = questions; second < asked; second += 1) {
      const stage = open();
      stage.at(first, () => {
        throw stage.refusal();
      });
      stage.typeAt(second, CONTESTED.cell, "mine");

      const thrown = await failure(stage);
      expect([second, thrown]).toEqual([second, expect.any(WorkbookError)]);
      expectState(stage, expected, second);
    }
  });
});

function expectState(stage: Stage, expected: unknown, step: unknown): void {
  const found = stage.state();
  // Comparing texts is much faster, and only a failure needs to be told in full.
  if (JSON.stringify(found) !== JSON.stringify(expected)) {
    expect([step, found]).toEqual([step, expected]);
  }
}

/** How many steps the deed takes, and what stands in the workbook after it. */
async function afterwards(
  stage: Stage,
): Promise<{ readonly steps: number; readonly questions: number; readonly done: unknown }> {
  await stage.workbook.apply(wholeDeed());
  return { steps: stage.steps(), questions: stage.questions(), done: stage.state() };
}

/** What stands in a workbook in which a person has typed, after a deed or without one. */
async function typedInto(open: () => Stage, deed: readonly Change[] = []): Promise<unknown> {
  const stage = open();
  await stage.workbook.apply(deed);
  stage.type(CONTESTED.cell, "mine");
  return stage.state();
}

function failure(stage: Stage): Promise<unknown> {
  return stage.workbook.apply(wholeDeed()).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
}

/** A few steps from the first to the last: taking each with each of its undoing would take hours. */
function spread(steps: number, few: number): readonly number[] {
  return Array.from({ length: few }, (_, index) => Math.round(((steps - 1) * (index + 1)) / few));
}

/** The steps in which a deed is taken back that fails at `first`. */
async function undoing(
  open: () => Stage,
  first: number,
): Promise<{ readonly begun: number; readonly ended: number; readonly asked: number }> {
  const stage = open();
  stage.at(first, () => {
    throw stage.disconnection();
  });
  await failure(stage);
  return { begun: first + 1, ended: stage.steps(), asked: stage.questions() };
}
