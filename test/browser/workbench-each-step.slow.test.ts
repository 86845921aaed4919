import type { Page } from "playwright-core";
import { benchForFaults } from "../support/browser/bench";
import {
  leavingSomething,
  notFinished,
  secondFaults,
  spread,
  stateAfterDeed,
  typingMeanwhile,
  undisturbed,
} from "../support/browser/deed-faults";

// Some hundred deeds in each of them.
jest.setTimeout(900_000);

const bench = benchForFaults();
let page: Page;

beforeEach(() => {
  ({ page } = bench);
});

/** `npm run test:steps` takes each of them; else one of twelve. */
const EVERY = Number(process.env["KAM_EVERY"] ?? 12);

/** At so many steps the deed fails first; its undoing fails at each of its own. */
const FIRSTS = 2;

describe("a deed in the grid", () => {
  it("leaves nothing behind at whichever step the grid does not answer", async () => {
    const done = await stateAfterDeed(page);
    const { steps } = await undisturbed(page);

    for (const step of numbers(steps).filter(isChosen)) {
      expect(await leavingSomething(page, [{ lost: [step] }], { times: 2 })).toEqual([]);
      if (step % (EVERY * 2) === 0)
        expect([step, await stateAfterDeed(page)]).toEqual([step, done]);
    }
  });

  it("can finish undoing at whichever step the undoing failed as well", async () => {
    const { steps } = await undisturbed(page);

    for (const first of spread(numbers(steps).slice(steps / 2), FIRSTS)) {
      expect(await notFinished(page, await secondFaults(page, first))).toEqual([]);
    }
  });

  it("leaves alone what a person types at whichever moment", async () => {
    const { questions } = await undisturbed(page);

    const { wrong } = await typingMeanwhile(page, numbers(questions).filter(isChosen));

    expect(wrong).toEqual([]);
  });
});

function isChosen(step: number): boolean {
  return step % EVERY === 0;
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
