import { chapters } from "../../../../src/functions/catalogue";
import type { AnswerGrid } from "../../../../src/functions/define/answer";
import { KamError } from "../../../../src/model/errors";

const functions = chapters.find(({ title }) => title === "Relationship")?.functions ?? [];
/** Each account of each example, with the row in which it stands. */
const accounts = functions
  .filter(({ name }) => name !== "SERVICETARGETS")
  .flatMap(({ name, call, explain, examples }) =>
    examples.flatMap(({ cells }) => {
      const answer = call(cells) as AnswerGrid;
      const isTable = answer[0]?.[0] === "account_id";
      return answer
        .map((row, index) => ({ name, cells, explain, row, index, column: isTable ? 1 : 0 }))
        .slice(isTable ? 1 : 0);
    }),
  );

describe("an explanation of an example", () => {
  it.each(accounts)("KAM.$name, row $index: answers what the cell answers", (account) => {
    const { cells, explain, index, row, column } = account;

    const told = explain(cells, { row: index, column });

    expect(told.answer).toEqual(row[column]);
    expect(told.rule.length).toBeGreaterThan(0);
    for (const step of told.rule) expect(step).not.toMatch(/undefined|NaN|Infinity/);
  });

  it.each(accounts)("KAM.$name, row $index: its parts add up to the answer", (account) => {
    const { cells, explain, index, column } = account;
    const { parts, answer } = explain(cells, { row: index, column });

    const sum = parts.reduce((total, { amount }) => total + amount, 0);

    if (parts.length > 0) expect(sum).toBeCloseTo(Number(answer), 10);
  });

  it("names what is missing, and what would be below the market", () => {
    const stepsOf = (name: string, ...cells: readonly unknown[]): string =>
      functions
        .find((each) => each.name === name)
        ?.explain(cells, { row: 0, column: 0 })
        .rule.join(" ") ?? "";

    expect(stepsOf("FEASIBLEGROWTH", [[0.1, 0.8, 0.4]])).toContain("is above that already");
    expect(stepsOf("EXCHANGEBALANCE", [["in", "planned", 46_000]])).toContain(
      "Held up to day unknown",
    );
    expect(stepsOf("COVERAGE", [["Adler", "theirs", "yes", 0]])).toContain(
      "Roles in which we know nobody: none.",
    );
    expect(stepsOf("HEALTH", [[91, 35]], null, 50)).not.toContain("Since");
  });

  it("shows an answer that there is not as its error", () => {
    const balance = functions.find(({ name }) => name === "EXCHANGEBALANCE");

    const told = balance?.explain([[["in", "planned", 46_000]]], { row: 0, column: 0 });

    expect(told?.answer).toBeInstanceOf(KamError);
  });
});
