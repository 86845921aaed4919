import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../../..");

/** Small numbers that are no tolerance of an answer: where a search stops, or a formula is left for its limit. */
const SMALL_NUMBERS_OF_THE_MODEL = [
  "classification/criterion.ts",
  "lifetime/overdue.ts",
  "portfolio/share-in.ts",
  "repeat-buying/drop-out-panels.ts",
  "repeat-buying/drop-out-time.ts",
  "repeat-buying/fitted.ts",
  "repeat-buying/highest.ts",
  "repeat-buying/limits.ts",
  "repeat-buying/orders-before-drop-out.ts",
  "repeat-buying/regular-orders.ts",
  "repeat-buying/steps-within.ts",
  "statistics/beta-fraction.ts",
  "statistics/beta-mean.ts",
  "statistics/curvature.ts",
  "statistics/exact-sum.ts",
  "statistics/lambert.ts",
  "statistics/learnt-curvature.ts",
  "statistics/line-search.ts",
  "statistics/linear-system.ts",
  "statistics/maximise.ts",
  "statistics/numeric-slope.ts",
  "weights/least-contradiction.ts",
  "weights/pairwise-weights.ts",
  "weights/principal-vector.ts",
  "weights/value-curvature.ts",
].map((file) => `src/model/${file}`);

/** The least that an argument may be, which is above 0. */
const LEAST_PERMITTED = [
  "src/functions/repeat-buying/dert.ts",
  "src/functions/repeat-buying/fits/fit-parameter.ts",
];

const TOLERANCE = "src/model/statistics/reaches.ts";

/** Files with a number such as 1e-9 outside of comments, texts and examples. */
function filesWithSmallNumbers(): readonly string[] {
  return readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .filter((file) => hasSmallNumber(readFileSync(join(ROOT, file), "utf8")));
}

function hasSmallNumber(source: string): boolean {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|`[^`]*`|"[^"\n]*"/g, "");
  return /\d(?:\.\d+)?e-\d+/.test(code);
}

describe("how far an answer may be off by rounding", () => {
  it("is stated once", () => {
    const known = [...SMALL_NUMBERS_OF_THE_MODEL, ...LEAST_PERMITTED, TOLERANCE];

    expect([...filesWithSmallNumbers()].sort()).toEqual(known.sort());
  });

  it("is seen wherever it is written", () => {
    expect(hasSmallNumber("const ROUNDING = 1e-9;")).toBe(true);
    expect(hasSmallNumber("/** 1e-9 */ // 2.5e-3")).toBe(false);
  });
});
