import { catalogue } from "../../../src/functions/catalogue";
import type { AnswerCell, AnswerGrid } from "../../../src/functions/define/answer";
import { KamError } from "../../../src/model/errors";
import type { AnswerField } from "../../../src/schema/answer-fields";

/** Functions of one row per account; their number is counted here by hand. */
const perAccount = catalogue.flatMap(({ name, answer, call, examples }) =>
  answer === undefined ? [] : [{ name, answer, call, examples }],
);

const isWhole = (cell: AnswerCell): boolean => Number.isSafeInteger(cell);

const FITS: Readonly<Record<AnswerField["kind"], (cell: AnswerCell) => boolean>> = {
  number: (cell) => typeof cell === "number",
  money: (cell) => typeof cell === "number",
  count: isWhole,
  date: isWhole,
  flag: (cell) => typeof cell === "boolean",
  word: (cell) => typeof cell === "string",
  words: (cell) => typeof cell === "string",
  text: (cell) => typeof cell === "string",
  id: (cell) => typeof cell === "string" || typeof cell === "number",
};

/** Blank is unknown in a column of any kind, and a refusal may stand in any. */
function fits(cell: AnswerCell, { kind, words }: AnswerField): boolean {
  if (cell === "" || cell instanceof KamError) return true;
  return FITS[kind](cell) && (words === undefined || words.includes(String(cell)));
}

/** Columns that hold one of a few words, and these words as the summaries and the method name them. */
const FEW_WORDS: Readonly<Record<string, readonly string[]>> = {
  "KRALJIC kraljic_quadrant": ["Non-critical", "Leverage", "Bottleneck", "Strategic"],
  "QUADRANT quadrant": ["Strategic", "Star", "Status", "Streamline"],
  "QUADRANT standing": ["firm", "provisional", "insufficient data"],
  "SCORE standing": ["firm", "provisional", "insufficient data"],
  "TIER quadrant": ["Strategic", "Star", "Status", "Streamline"],
  "TIER standing": ["firm", "provisional", "insufficient data"],
  "TIERSTABILITY method": ["exact", "sampled"],
  "READINESS verdict": ["ready", "conditional", "not ready"],
  "READINESS highest": [
    ...["none", "Exploratory", "Basic", "Cooperative", "Interdependent", "Integrated"],
  ],
  "STAGE stage": [
    ...["Exploratory", "Basic", "Cooperative", "Interdependent", "Integrated"],
    "Disintegrating",
  ],
  "STAGE band": ["Basic", "Cooperative", "Interdependent", "Integrated"],
  "HEALTH band": ["healthy", "watch", "at risk", "insufficient data"],
  "HEALTH standing": ["firm", "provisional", "insufficient data"],
  "HEALTH trend": ["rising", "steady", "falling"],
  "GOALFIT signal": ["red", "amber", "green"],
  "FRESHNESS counts_as": ["known", "missing"],
  "FEASIBLEGROWTH verdict": ["feasible", "ignores_market_limits", "no target"],
  "CONFLICT main_cause": [
    ...["goal_mismatch", "divergent_objectives", "ignores_market_limits"],
    ...["scarce_communication", "other", "unknown"],
  ],
  "OVERDUE verdict": ["overdue", "in rhythm"],
  "FORECAST method": [
    ...["mean of last 12 months", "same months of last year", "exponential smoothing"],
  ],
  "APPROPRIATION advice": ["balanced", "balance the benefits", "create value first"],
  "INTEGRATION alert": ["over-integrated", "depth unknown"],
  "SYNERGY basis": ["sum of both baselines", "mean of both baselines"],
  "WALLETSHARE method": ["measured", "wallet allocation rule"],
};

describe("a column of an answer that holds one of a few words", () => {
  it.each(Object.entries(FEW_WORDS))("says which: %s", (place, words) => {
    const [name, header = ""] = place.split(" ");
    const { answer } = perAccount.find((definition) => definition.name === name) ?? {};

    expect(answer?.[header]).toEqual({ kind: "word", words });
  });
});

describe("the schema of an answer per account", () => {
  it("is known of 36 functions", () => {
    expect(perAccount).toHaveLength(36);
  });

  it.each(perAccount)("says which columns $name answers, and what they hold", (definition) => {
    const { answer, call, examples } = definition;
    const headers = Object.keys(answer);
    const fields = Object.values(answer);
    for (const { cells } of examples) {
      const grid = call(cells) as AnswerGrid;
      const isTable = grid[0]?.[0] === "account_id";
      const rows = isTable ? grid.map(([, ...row]) => row) : grid;
      if (isTable) expect(rows[0]?.slice(0, headers.length)).toEqual(headers);
      const misfits = (isTable ? rows.slice(1) : rows).flatMap((row) =>
        fields.flatMap((field, at) => {
          const cell = row[at];
          return cell !== undefined && fits(cell, field) ? [] : [{ header: headers[at], cell }];
        }),
      );
      expect(misfits).toEqual([]);
    }
  });

  it("gives a cell of the sample's kinds away where it does not fit", () => {
    expect(fits(0.5, { kind: "count" })).toBe(false);
    expect(fits("Key", { kind: "word", words: ["Standard"] })).toBe(false);
    expect(fits("1", { kind: "money" })).toBe(false);
  });
});
