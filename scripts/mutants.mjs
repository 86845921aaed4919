import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { ScriptError, main } from "./process.mjs";
import { setUp } from "./set-up.mjs";

/**
 * Rooms in which mistakes are put, one at a time, and the tests that should see them. Each mistake loads
 * all of these files anew, so a room names those that say what is right in it; laws over drawn cells
 * would see more, and take hours.
 */
const ROOMS = {
  "model/classification": [
    "unit/model/{docstrings,classification/*}.test",
    "unit/functions/classification/*.test",
  ],
  "functions/define": [
    "unit/functions/{*,classification/*,relationship/*}.test",
    "golden/explanations.test",
  ],
  reading: ["unit/reading/*.test", "unit/functions/{currency,blanks-and-rates,lookalikes}.test"],
  workbook: ["unit/{workbook,sample}/**/*.test", "contract/*.test"],
};

/**
 * Puts mistakes into one room, one at a time, and says which of them no test saw. `--mutate` names some
 * of its files alone, `--tests` other tests, as they stand below test/ without their endings.
 */
await main(async (given) => {
  const { values, positionals } = parseArgs({
    args: given,
    allowPositionals: true,
    options: {
      mutate: { type: "string" },
      tests: { type: "string" },
      force: { type: "boolean", default: false },
    },
  });
  const [room = ""] = positionals;
  const tests = values.tests === undefined ? ROOMS[room] : [values.tests];
  if (ROOMS[room] === undefined) {
    throw new ScriptError(`Name one room of ${Object.keys(ROOMS).join(", ")}; found "${room}".`);
  }
  await setUp();
  const report = `.cache/mutants/${room.replace("/", "-")}`;
  const results = await new Stryker({
    mutate: [values.mutate ?? `src/${room}/**/*.ts`],
    force: values.force,
    tempDirName: `${report}.work`,
    incrementalFile: `${report}.incremental.json`,
    jsonReporter: { fileName: `${report}.json` },
    htmlReporter: { fileName: `${report}.html` },
    jest: { config: { testMatch: tests.map((files) => `<rootDir>/test/${files}.{ts,tsx}`) } },
  }).runMutationTest();
  console.log(summaryOf(room, results));
});

/** How many mistakes a test saw, and how: by what it expects, or because the code never ended. */
function summaryOf(room, results) {
  const count = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length;
  const killed = count("Killed");
  const endless = count("Timeout");
  const survived = count("Survived", "NoCoverage");
  const all = killed + endless + survived;
  const score = all === 0 ? "none" : `${((100 * (killed + endless)) / all).toFixed(1)}%`;
  return (
    `${room}: ${all} mutants, ${score} seen: ${killed} killed by a test, ${endless} by the time ` +
    `limit; ${survived} survived, of which ${count("NoCoverage")} no test reaches.`
  );
}
