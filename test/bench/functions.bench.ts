import { largeHistories, largeLedger, largePortfolio, largeRelationships } from "./large-portfolio";
import { line, measure } from "./measure";
import { shippedFunctions } from "./shipped-functions";

const ACCOUNTS = 100_000;
const callKam = shippedFunctions();
const { table, settings } = largePortfolio(ACCOUNTS, 12);
const relationships = largeRelationships(ACCOUNTS);
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
const tier = measure(() => callKam("TIER", table, settings));
const stage = measure(() => callKam("STAGE", relationships));
const plain = measure(plainLoop);
const together = score.median + tier.median + stage.median;
const ledger = largeLedger(ACCOUNTS, 25_000);
const histories = largeHistories(ACCOUNTS);
const MBG = [["MBG/NBD", 0.525, 6.183, 0.891, 1.614]];

const lines = [
  `${"cells in to cells out, the bundle as it ships, milliseconds".padEnd(62)}  median   least    most`,
  line("SCORE, 100,000 accounts x 12 criteria", score, ""),
  line(
    "the same sums in a bare loop without checks",
    plain,
    `SCORE takes ${(score.median / plain.median).toFixed(1)} times as long`,
  ),
  line("TIER, 100,000 accounts x 12 criteria", tier, ""),
  line(
    "STAGE, 100,000 accounts x 8 columns",
    stage,
    `the three together ${together.toFixed(0)}, aim 400`,
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
  line(
    "ORDERS, 100,000 lines of 25,000 accounts",
    measure(() => callKam("ORDERS", ledger)),
    "aim 150",
  ),
  line(
    "EXPECTEDORDERS MBG/NBD, 100,000 histories",
    measure(() => callKam("EXPECTEDORDERS", histories, MBG, null, 52)),
    "",
  ),
];
process.stdout.write(`${lines.join("\n")}\n`);
