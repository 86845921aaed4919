import { invalidInput, KamError } from "../../../model/errors";
import { worth } from "../../../model/classification/criterion";
import { DEFAULT_CRITERIA } from "../../../model/classification/default-criteria";
import {
  scoreAccount,
  standing,
  type Score,
  type Standing,
} from "../../../model/classification/score";
import { decideTier } from "../../../model/classification/tier";
import type { Tier, TierEvidence } from "../../../model/classification/tier-rule";
import { accountsParameter } from "../../define/accounts";
import { readAccounts } from "../../../reading/accounts";
import { tableInputs } from "../../define/per-account/explain-account";
import {
  criterionColumn,
  criterionColumns,
  criterionHeaders,
  criterionValues,
} from "../../classification/score/criterion-values";
import { standingRule } from "../../classification/score/score-accounts";
import { readTierEvidence, tierColumns } from "../../classification/tier/tier-evidence";
import { gateRule } from "../../classification/tier/tier-outcome";
import type { Accounts, Subject } from "../../define/per-account/subject";
import type { Settings } from "../../../reading/settings";
import type { RawTable } from "../../../reading/table";

/** An account whose criteria can be weighed anew, and the tier that any such score would give it. */
export interface WeighedAccount {
  /** One score of 0 to 10 a criterion; `undefined` when unknown. */
  readonly worths: readonly (number | undefined)[];
  /** Under the weights in force. */
  readonly score: Score;
  readonly tierOf: (score: Score) => Tier;
}

/** Accounts for questions that ask what other weights would do. Plain values would lack the criteria. */
export function weighedAccounts(rule: { readonly help: string }): Subject<WeighedAccount> {
  const headers = criterionHeaders(DEFAULT_CRITERIA);
  const columns = [
    ...headers.map(criterionColumn),
    ...tierColumns.filter(({ header }) => !headers.includes(header)),
  ];
  const parameter = accountsParameter({ ...rule, columns });
  return {
    name: "accounts",
    parameter: {
      ...parameter,
      read: (raw, argument) => {
        const input = parameter.read(raw, argument);
        if (input.form === "table") return (settings) => fromTable(input.table, settings);
        throw invalidInput({ argument }, "the Accounts table with its headers", input.cells[0]);
      },
    },
  };
}

function fromTable(table: RawTable, settings: Settings): Accounts<WeighedAccount> {
  const { criteria } = settings;
  const evidence = readTierEvidence(table, settings);
  const { read } = readAccounts(table, criterionColumns(table, settings));
  const valuesOf = criterionValues(criteria);
  const headers = [...criterionHeaders(criteria), ...tierColumns.map(({ header }) => header)];
  return {
    form: "table",
    ids: evidence.ids,
    of: (index) => {
      const known = evidence.of(index);
      if (known instanceof KamError) return known;
      const columns = read(index);
      if (columns instanceof KamError) return columns;
      const values = valuesOf(columns);
      return {
        worths: criteria.map((criterion, at) => {
          const value = values[at];
          return value === undefined ? undefined : worth(value, criterion);
        }),
        score: scoreAccount(values, criteria),
        tierOf: tierByScore(known, settings),
      };
    },
    placeOf: (index) => ({ argument: table.argument, row: index + 2 }),
    inputsOf: (index) => tableInputs(table, index, [...new Set(headers)]),
  };
}

/**
 * The tier by the gates alone, with another score. Scores on the same side of every cut have the same
 * tier, so each side is decided once: thousands of weightings are asked for.
 */
function tierByScore(evidence: TierEvidence, settings: Settings): (score: Score) => Tier {
  const rule = gateRule(settings);
  const ofStanding = standingRule(settings);
  const decided: (Tier | undefined)[] = [];
  return (score) => {
    const stands = standing(score, ofStanding);
    const side = score.score === undefined ? 2 : Number(score.score >= rule.cuts.attractiveness);
    const isComplete = score.completeness >= rule.strategicCompleteness - ROUNDING;
    const cell = (STANDINGS.indexOf(stands) * 3 + side) * 2 + Number(isComplete);
    const known = decided[cell];
    if (known !== undefined) return known;
    const { tier } = decideTier(
      {
        ...evidence,
        attractiveness: score.score,
        completeness: score.completeness,
        standing: stands,
      },
      rule,
    );
    decided[cell] = tier;
    return tier;
  };
}

const STANDINGS: readonly Standing[] = ["firm", "provisional", "insufficient data"];

/** As in the gates: weights such as .4 + .3 add up to a hair less than .7. */
const ROUNDING = 1e-9;
