import { callKam } from "../support/builders";
import { largePortfolio } from "./large-portfolio";
import { line, measure } from "./measure";

const ACCOUNTS = 100_000;
const { table, settings } = largePortfolio(ACCOUNTS, 12);
const column = table.slice(1).map((row) => [Number(row[1]) + 1]);

/** The least that any program has to do with the same cells: look at each, multiply, add. */
function plainLoop(): readonly (readonly unknown[])[] {
  return table.slice(1).map((row) => {
    let sum = 0;
    let known = 0;
    for (let index = 1; index < row.length; index += 1) {
      const cell = row[index];
      if (typeof cell !== "number") continue;
      sum += cell / 12;
      known += 1 / 12;
    }
    return [row[0], sum / known, known, sum, sum + 10 * (1 - known), ""];
  });
}

const score = measure(() => callKam("SCORE", table, settings));
const plain = measure(plainLoop);

const lines = [
  `${"cell values in to cell values out, milliseconds".padEnd(58)}  median   least    most`,
  line("SCORE, 100,000 accounts x 12 criteria", score, "aim 100"),
  line(
    "the same sums in a bare loop without checks",
    plain,
    `SCORE takes ${(score.median / plain.median).toFixed(1)} times as long`,
  ),
  line(
    "SCORE with parts",
    measure(() => callKam("SCORE", table, settings, "parts")),
    "",
  ),
  line(
    "TIER, 100,000 accounts x 12 criteria",
    measure(() => callKam("TIER", table, settings)),
    "",
  ),
  line(
    "HHI, 100,000 accounts",
    measure(() => callKam("HHI", column)),
    "",
  ),
  line(
    "WHALE, 100,000 accounts",
    measure(() => callKam("WHALE", column)),
    "",
  ),
];
process.stdout.write(`${lines.join("\n")}\n`);
