import { KamError } from "../../model/errors";
import { decideStage } from "../../model/relationship/stage";
import {
  INDICATORS,
  STAGES,
  type IndicatorGate,
  type StageDecision,
  type StageEvidence,
  type StageRule,
} from "../../model/relationship/stage-rule";
import { accountColumns } from "../account-columns";
import { answerByAccount, readAccounts, readPlainRow, type AccountsInput } from "../accounts";
import { flagColumn } from "../columns";
import type { AnswerCell, AnswerGrid } from "../answer";
import { isNamedSetting } from "../named-settings";
import { requireSettings, type Settings, type SettingsInput } from "../settings";
import type { RawTable } from "../table";

/** What STAGE is asked for. */
export interface StageQuestion {
  readonly accounts: AccountsInput;
  readonly settings: SettingsInput;
  readonly headers: boolean | undefined;
}

export const STAGE_HEADERS = ["account_id", "stage", "sum", "band", "known", "missing"] as const;

/** Columns of the Accounts table that stages need: the six indicators, then the facts. */
export const stageColumns = [
  accountColumns.ind_contact,
  accountColumns.ind_information,
  accountColumns.ind_trust,
  accountColumns.ind_planning,
  accountColumns.ind_adaptation,
  accountColumns.ind_exit,
  accountColumns.orders_24m,
  accountColumns.orders_12m,
  accountColumns.contract_end,
  accountColumns.as_of,
  accountColumns.notice_given,
] as const;

/** The plain values of one account, in this order: the six indicators, then these. */
export const plainStageColumns = [
  ...stageColumns.slice(0, INDICATORS.length),
  accountColumns.orders_24m,
  accountColumns.orders_12m,
  flagColumn({ header: "contract", help: "TRUE when a contract is running." }),
  accountColumns.notice_given,
] as const;

/** Gives the stage of every account of a table, or of one account. */
export function answerStage({ accounts, settings: input, headers }: StageQuestion): AnswerGrid {
  const rule = stageRule(requireSettings(input));
  if (accounts.form === "row") {
    const row = showStage(decideStage(plainStageEvidence(accounts), rule));
    return headers === true ? [STAGE_HEADERS.slice(1), row] : [row];
  }
  const { ids, of } = readStageEvidence(accounts.table);
  return answerByAccount({
    headers: STAGE_HEADERS,
    withHeaders: headers ?? true,
    ids,
    answer: (row, id) => {
      const evidence = of(row);
      return evidence instanceof KamError
        ? evidence
        : [id, ...showStage(decideStage(evidence, rule))];
    },
  });
}

/** Bands and gates in force. */
export function stageRule(settings: Settings): StageRule {
  return {
    bands: {
      Cooperative: settings.value("stage: band Cooperative"),
      Interdependent: settings.value("stage: band Interdependent"),
      Integrated: settings.value("stage: band Integrated"),
    },
    gates: STAGES.flatMap((stage) =>
      INDICATORS.flatMap((indicator): readonly IndicatorGate[] => {
        const name = `stage: ${stage} ${indicator}`;
        return isNamedSetting(name) ? [{ stage, indicator, least: settings.value(name) }] : [];
      }),
    ),
    basicOrders: settings.value("stage: orders for Basic"),
    cooperativeOrders: settings.value("stage: orders for Cooperative"),
    leastKnown: settings.value("stage: known indicators"),
  };
}

/** Evidence of every relationship of a table, or what is wrong with it. */
export interface RelationshipEvidence {
  readonly ids: readonly (string | undefined)[];
  readonly of: (row: number) => StageEvidence | KamError;
}

export function readStageEvidence(table: RawTable): RelationshipEvidence {
  const { ids, read } = readAccounts(table, stageColumns);
  return {
    ids,
    of: (index) => {
      const row = read(index);
      if (row instanceof KamError) return row;
      const [contact, information, trust, planning, adaptation, exit, ...facts] = row;
      const [orders24, orders12, contractEnd, asOf, hasNotice] = facts;
      return {
        indicators: { contact, information, trust, planning, adaptation, exit },
        orders24,
        orders12,
        hasContract: isRunning(contractEnd, asOf),
        hasNotice,
      };
    },
  };
}

/** Whether a contract runs on the day the facts were true; unknown without either date. */
function isRunning(end: number | undefined, asOf: number | undefined): boolean | undefined {
  return end === undefined || asOf === undefined ? undefined : end >= asOf;
}

export function plainStageEvidence(row: Extract<AccountsInput, { form: "row" }>): StageEvidence {
  const read = readPlainRow(row, plainStageColumns);
  const number = (index: number): number | undefined => read[index] as number | undefined;
  const fact = (index: number): boolean | undefined => read[index] as boolean | undefined;
  const [contact, information, trust, planning, adaptation, exit] = INDICATORS.map((_, index) =>
    number(index),
  );
  return {
    indicators: { contact, information, trust, planning, adaptation, exit },
    orders24: number(6),
    orders12: number(7),
    hasContract: fact(8),
    hasNotice: fact(9),
  };
}

function showStage({ stage, sum, band, known, missing }: StageDecision): readonly AnswerCell[] {
  return [stage, sum ?? "", band ?? "", known, missing.map(({ says }) => says).join("; ")];
}
