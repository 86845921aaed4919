import { classification } from "../../../functions/classification/classification";
import type { AnswerGrid } from "../../../functions/define/answer";
import { toFailure } from "../../../functions/failure";
import type { MatrixCuts } from "../../../model/classification/quadrant";
import type { Cells } from "../../../workbook/gateway";
import { accountFacts, type AccountFacts } from "./account-facts";
import { answerRecords, type AnswerRecord, type TitlesOf } from "./answer-records";
import { settingsInForce } from "./column-mapping";
import { dangerNotes } from "./danger-notes";
import { watchAccounts, type Watched } from "./find-danger";
import { measureConcentration, type Concentration } from "./measure-concentration";
import { NO_DANGER_CELLS, type DangerCells } from "./read-danger-tables";

/** One account as the functions answer for it. `undefined` is unknown. */
export interface ClassifiedAccount extends AccountFacts {
  readonly id: string;
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
  /** How far it should go; `""` where nothing is known of what limits it. */
  readonly target: string;
  /** What limits it there. */
  readonly ceiling: string;
  /** What to do by stage and target, never beyond the target. */
  readonly counsel: string;
  /** Signs that the relationship comes apart, and those that could not be looked at. */
  readonly watched: Watched;
  /** What is wrong with the row, as the cells would say it. */
  readonly faults: readonly string[];
}

export interface ClassifiedPortfolio {
  readonly accounts: readonly ClassifiedAccount[];
  readonly cuts: MatrixCuts;
  readonly concentration: Concentration;
  /** What the signs of danger were read from, and what was lacking for them. */
  readonly dangerNotes: readonly string[];
  /** Columns that each answer fills when it stands in a sheet. */
  readonly widths: { readonly score: number; readonly tier: number };
}

/** The whole portfolio could not be answered: what a cell would say. */
export class ClassificationRefusal extends Error {
  override readonly name = "ClassificationRefusal";
}

/**
 * Asks SCORE, TIER and STAGE, the very definitions that the cells use, about a table of accounts, and
 * looks for accounts in danger.
 *
 * @param beside - Tables of orders and of earlier health, where the workbook has them.
 * @throws {ClassificationRefusal} with the message a cell would show when one of them has no answer.
 */
export function classifyAccounts(
  accounts: Cells,
  settings: Cells | undefined,
  beside: DangerCells = NO_DANGER_CELLS,
): ClassifiedPortfolio {
  const cells = [accounts, settings ?? null];
  const score = ask("SCORE", cells);
  const tier = ask("TIER", cells);
  const stage = ask("STAGE", cells);
  const inForce = settingsInForce(settings);
  const tiers = answerRecords<typeof classification.TIER>(tier);
  const stages = answerRecords<typeof classification.STAGE>(stage);
  const facts = accountFacts(accounts);
  const watch = watchAccounts({ ...beside, accounts, settings }, inForce);
  return {
    accounts: answerRecords<typeof classification.SCORE>(score).map((scored, row) =>
      toAccount([scored, tiers[row], stages[row]], facts(row), watch),
    ),
    cuts: {
      attractiveness: inForce.value("tier: attractiveness cut"),
      strength: inForce.value("tier: strength cut"),
    },
    concentration: measureConcentration(accounts),
    dangerNotes: dangerNotes(beside),
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

function toAccount(
  [score, tier = NO_ANSWER, stage = NO_ANSWER]: readonly [
    AnswerRecord<TitlesOf<typeof classification.SCORE>>,
    AnswerRecord<TitlesOf<typeof classification.TIER>> | undefined,
    AnswerRecord<TitlesOf<typeof classification.STAGE>> | undefined,
  ],
  facts: AccountFacts,
  watch: ReturnType<typeof watchAccounts>,
): ClassifiedAccount {
  const id = score.text("account_id");
  return {
    ...facts,
    id,
    attractiveness: score.number("attractiveness"),
    low: score.number("low"),
    high: score.number("high"),
    standing: score.text("standing"),
    tier: tier.text("tier"),
    reason: tier.text("reason"),
    quadrant: tier.text("quadrant"),
    strength: tier.number("relative_strength"),
    stage: stage.text("stage"),
    target: stage.text("target"),
    ceiling: stage.text("ceiling"),
    counsel: stage.text("counsel"),
    watched: watch(facts.row, {
      id,
      signs: stage.text("signs"),
      unchecked: stage.text("unchecked"),
    }),
    faults: [...new Set([...score.faults, ...tier.faults, ...stage.faults])],
  };
}

/** In place of a row that an answer does not have. */
const NO_ANSWER: AnswerRecord<string> = { text: () => "", number: () => undefined, faults: [] };
