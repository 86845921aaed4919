import fc from "fast-check";

/** Part of the draws with which the quick suite is content. */
const QUICK_SHARE = 1 / 8;

/** How often a law is drawn: so often in the slow suite, an eighth of it in the quick one. */
export function draws(many: number): number {
  return isSlow() ? many : Math.ceil(many * QUICK_SHARE);
}

/** The slow suite begins elsewhere, so that it sees other cells than the quick one. */
export function seedOfSuite(): number {
  return isSlow() ? 20_261_129 : 20_261_121;
}

function isSlow(): boolean {
  return expect.getState().testPath?.includes(".slow.test.") === true;
}

/** Drawn values, some of them blank. */
export function maybe<T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | ""> {
  return fc.oneof({ weight: 4, arbitrary: values }, fc.constant("" as const));
}
