import { currencyColumn, type RawTable } from "../../../reading/table";
import { type RowValues } from "../../../reading/row-values";
import { criterionValues, factsOf } from "../../../model/classification/criterion";
import { DEFAULT_CRITERIA } from "../../../model/classification/default-criteria";
import { scoreAccount, standing, type Score } from "../../../model/classification/score";
import type { TierAccount } from "../../../model/classification/tier-rule";
import { invalidInput, KamError } from "../../../model/errors";
import { moneyHeaders, requireOneCurrency } from "../../../reading/currency";
import { recordReader } from "../../../reading/records";
import type { Column } from "../../../schema/columns";
import { accountColumns } from "../../../schema/tables/accounts";
import { rowInputs, tableInputs } from "../per-account/shown-inputs";
import { readAccounts, readPlainRow } from "../../../reading/accounts";
import { accountsParameter, toColumnHelp } from "../accounts";
import { ageing } from "../per-account/ageing";
import type { Accounts, Subject } from "../per-account/subject";
import type { Settings } from "../../../reading/settings";
import { criterionColumn, criterionColumns, standingRule } from "./criteria";

/** Columns of the Accounts table that tiers need besides those of the criteria. */
const tierColumns = {
  purchasingPower: accountColumns.purchasing_power_3y,
  contribution: accountColumns.contribution_12m,
  strength: accountColumns.relative_strength,
  lifetimeValue: accountColumns.lifetime_value,
  reasons: accountColumns.key_reason,
  held: accountColumns.tier_prev,
  proposedBefore: accountColumns.tier_proposed_prev,
  stage: accountColumns.stage,
} as const;

/** Columns of the criteria that hold where nothing is set, and those that tiers read besides. */
const SCORED_COLUMNS: readonly Column<unknown>[] = [
  ...new Set<Column<unknown>>([
    ...factsOf(DEFAULT_CRITERIA).map(criterionColumn),
    ...Object.values(tierColumns),
  ]),
];

/** An account with its score by the criteria in force, and what the score was made of. */
export interface ScoredAccount {
  readonly account: TierAccount;
  readonly score: Score;
  /** One value per criterion; `undefined` is unknown. */
  readonly values: readonly (number | undefined)[];
}

/**
 * Accounts with their scores by the criteria in force, for questions that rest on them; their facts age
 * where a day is handed over. Which columns are read is known only with the settings in hand.
 */
export function scoredAccounts<const P extends readonly Column<unknown>[], E>(rule: {
  readonly help: string;
  readonly plain: {
    readonly columns: P;
    readonly read: (values: RowValues<P>, settings: Settings) => E;
  };
}): Subject<E | TierAccount> {
  const { help, plain } = rule;
  const parameter = accountsParameter({ help, columns: SCORED_COLUMNS });
  return ageing<E | TierAccount>({
    name: "accounts",
    parameter: {
      ...parameter,
      plain: plain.columns.map(toColumnHelp),
      read: (raw, argument) => {
        const input = parameter.read(raw, argument);
        if (input.form === "table") {
          return (settings) => scoredTable(input.table, settings, ({ account }) => account);
        }
        return (settings): Accounts<E> => {
          const values = readPlainRow(input, plain.columns) as unknown as RowValues<P>;
          const known = plain.read(values, settings);
          const labels = plain.columns.map(({ header }) => header);
          return {
            form: "plain",
            ids: [undefined],
            of: () => known,
            placeOf: () => ({ argument }),
            inputsOf: () => rowInputs(input, labels),
          };
        };
      },
    },
  });
}

/** The same with all that a score was made of, which plain values lack: they are refused. */
export function scoredRows(rule: { readonly help: string }): Subject<ScoredAccount> {
  const parameter = accountsParameter({ ...rule, columns: SCORED_COLUMNS });
  return {
    name: "accounts",
    parameter: {
      ...parameter,
      read: (raw, argument) => {
        const input = parameter.read(raw, argument);
        if (input.form === "table") {
          return (settings) => scoredTable(input.table, settings, (scored) => scored);
        }
        throw invalidInput({ argument }, "the Accounts table with its headers", input.cells[0]);
      },
    },
  };
}

/** The accounts of a table with their scores; each is made into what the question needs of it. */
function scoredTable<E>(
  table: RawTable,
  settings: Settings,
  toEvidence: (scored: ScoredAccount) => E,
): Accounts<E> {
  // Accounts are held to totals of these, and lifetime value decides who is cut.
  if (currencyColumn(table) !== undefined) {
    requireOneCurrency({ table, headers: moneyHeaders(Object.values(tierColumns)) });
  }
  const { criteria } = settings;
  const { ids, read } = readAccounts(table, criterionColumns(table, settings));
  const readFacts = recordReader(table, tierColumns);
  const valuesOf = criterionValues(criteria);
  const rule = standingRule(settings);
  const headers = [...factsOf(criteria), ...Object.values(tierColumns).map((each) => each.header)];
  return {
    form: "table",
    ids,
    of: (index) => {
      const known = read(index);
      if (known instanceof KamError) return known;
      const facts = readFacts(index);
      if (facts instanceof KamError) return facts;
      const values = valuesOf(known);
      const score = scoreAccount(values, criteria);
      const account = {
        attractiveness: score.score,
        completeness: score.completeness,
        standing: standing(score, rule),
        strength: facts.strength,
        contribution: facts.contribution,
        lifetimeValue: facts.lifetimeValue,
        purchasingPower: facts.purchasingPower,
        isNamedStrategic: facts.reasons?.includes("strategic") ?? false,
        routes: undefined,
        held: facts.held,
        proposedBefore: facts.proposedBefore,
        stage: facts.stage,
      };
      return toEvidence({ account, score, values });
    },
    placeOf: (index) => ({ argument: table.argument, row: index + 2 }),
    inputsOf: (index) => tableInputs(table, index, [...new Set(headers)]),
  };
}
