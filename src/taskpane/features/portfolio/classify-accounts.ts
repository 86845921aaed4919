import { accountColumns } from "../../../functions/account-columns";
import { classification } from "../../../functions/chapters/classification";
import type { AnswerGrid } from "../../../functions/answer";
import { toFailure } from "../../../functions/failure";
import { plainText } from "../../../model/plain-text";
import type { MatrixCuts } from "../../../model/portfolio/quadrant";
import type { CellValue } from "../../../workbook/cells";
import type { Cells } from "../../../workbook/gateway";
import { answerRecords, type AnswerRecord } from "./answer-records";
import { settingsInForce } from "./column-mapping";
import { measureConcentration, type Concentration } from "./measure-concentration";

/** One account as the functions answer for it. `undefined` is unknown. */
export interface ClassifiedAccount {
  /** Row of the table, from 0, the header left out. */
  readonly row: number;
  readonly id: string;
  readonly name: string;
  /** 0 to 10; with `low` and `high`, what the unknown could still make of it. */
  readonly attractiveness: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly standing: string;
  readonly tier: string;
  /** Why this tier, and what it lacks for the one its quadrant points to. */
  readonly reason: string;
  readonly quadrant: string;
  readonly strength: number | undefined;
  readonly stage: string;
  /** Tests that are missing for the next stage. */
  readonly missing: string;
  readonly revenue: number | undefined;
  readonly contribution: number | undefined;
  /** What is wrong with the row, as the cells would say it. */
  readonly faults: readonly string[];
}

export interface ClassifiedPortfolio {
  readonly accounts: readonly ClassifiedAccount[];
  readonly cuts: MatrixCuts;
  readonly concentration: Concentration;
  /** Columns that each answer fills when it stands in a sheet. */
  readonly widths: { readonly score: number; readonly tier: number };
}

/** The whole portfolio could not be answered: what a cell would say. */
export class ClassificationRefusal extends Error {
  override readonly name = "ClassificationRefusal";
}

/**
 * Asks SCORE, TIER and STAGE, the very definitions that the cells use, about a table of accounts.
 *
 * @throws {ClassificationRefusal} with the message a cell would show when one of them has no answer.
 */
export function classifyAccounts(
  accounts: Cells,
  settings: Cells | undefined,
): ClassifiedPortfolio {
  const cells = [accounts, settings ?? null];
  const score = ask("SCORE", cells);
  const tier = ask("TIER", cells);
  const stage = ask("STAGE", cells);
  const inForce = settingsInForce(settings);
  const answers = { tier: answerRecords(tier), stage: answerRecords(stage) };
  const facts = accountFacts(accounts);
  return {
    accounts: answerRecords(score).map((scored, row) =>
      toAccount([scored, answers.tier[row], answers.stage[row]], facts(row)),
    ),
    cuts: {
      attractiveness: inForce.value("tier: attractiveness cut"),
      strength: inForce.value("tier: strength cut"),
    },
    concentration: measureConcentration(accounts),
    widths: { score: score[0]?.length ?? 0, tier: tier[0]?.length ?? 0 },
  };
}

function ask(name: "SCORE" | "TIER" | "STAGE", cells: readonly unknown[]): AnswerGrid {
  try {
    return classification[name].call(cells);
  } catch (thrown) {
    throw new ClassificationRefusal(toFailure(name, thrown).message, { cause: thrown });
  }
}

/** What the pane shows beside the answers, straight from the table. */
type AccountFacts = Pick<ClassifiedAccount, "row" | "name" | "revenue" | "contribution">;

function accountFacts([headers = [], ...rows]: Cells): (row: number) => AccountFacts {
  const { name, revenue_12m, contribution_12m } = accountColumns;
  const [nameAt, revenueAt, contributionAt] = [name, revenue_12m, contribution_12m].map(
    ({ header }) => headers.findIndex((each) => plainText(String(each)).toLowerCase() === header),
  );
  const cell = (row: number, position: number | undefined): CellValue | undefined =>
    rows[row]?.[position ?? -1];
  const number = (value: CellValue | undefined): number | undefined =>
    typeof value === "number" ? value : undefined;
  return (row) => ({
    row,
    name: String(cell(row, nameAt) ?? ""),
    revenue: number(cell(row, revenueAt)),
    contribution: number(cell(row, contributionAt)),
  });
}

function toAccount(
  [score, tier = NO_ANSWER, stage = NO_ANSWER]: readonly [
    AnswerRecord,
    ...(AnswerRecord | undefined)[],
  ],
  facts: AccountFacts,
): ClassifiedAccount {
  return {
    ...facts,
    id: score.text("account_id"),
    attractiveness: score.number("attractiveness"),
    low: score.number("low"),
    high: score.number("high"),
    standing: score.text("standing"),
    tier: tier.text("tier"),
    reason: tier.text("reason"),
    quadrant: tier.text("quadrant"),
    strength: tier.number("relative_strength"),
    stage: stage.text("stage"),
    missing: stage.text("missing"),
    faults: [...new Set([...score.faults, ...tier.faults, ...stage.faults])],
  };
}

/** In place of a row that an answer does not have. */
const NO_ANSWER: AnswerRecord = { text: () => "", number: () => undefined, faults: [] };
