import { DEFAULT_CRITERIA } from "../../../model/classification/default-criteria";
import { accountsParameter, toColumnHelp } from "../../define/accounts";
import { readPlainRow } from "../../../reading/accounts";
import type { Column } from "../../../schema/columns";
import { accountColumns } from "../../../schema/tables/accounts";
import { ageing } from "../../define/per-account/ageing";
import type { Accounts, Subject } from "../../define/per-account/subject";
import type { Settings } from "../../../reading/settings";
import type { RowValues } from "../../../reading/table";
import { rowInputs, tableInputs } from "../../define/per-account/explain-account";
import { criterionColumn, criterionHeaders } from "./criterion-values";
import type { ScoredAccount } from "./scored-account";
import { readTierEvidence, tierColumns } from "../tier/tier-evidence";

/**
 * Accounts with their scores by the criteria in force, for questions that rest on them. Which columns
 * are read is known only with the settings in hand.
 */
export function scoredAccounts<const P extends readonly Column<unknown>[]>(rule: {
  readonly help: string;
  readonly plain: {
    readonly columns: P;
    readonly read: (values: RowValues<P>, settings: Settings) => ScoredAccount;
  };
}): Subject<ScoredAccount> {
  const { help, plain } = rule;
  const parameter = accountsParameter({ help, columns: DEFAULT_COLUMNS });
  return ageing({
    name: "accounts",
    parameter: {
      ...parameter,
      plain: plain.columns.map(toColumnHelp),
      read: (raw, argument) => {
        const input = parameter.read(raw, argument);
        if (input.form === "table") return (settings) => fromTable(input.table, settings);
        return (settings): Accounts<ScoredAccount> => {
          const values = readPlainRow(input, plain.columns) as unknown as RowValues<P>;
          const evidence = plain.read(values, settings);
          const labels = plain.columns.map(({ header }) => header);
          return {
            form: "plain",
            ids: [undefined],
            of: () => evidence,
            placeOf: () => ({ argument }),
            inputsOf: () => rowInputs(input, labels),
          };
        };
      },
    },
  });
}

/** Columns of the criteria that hold where nothing is set, and those that tiers read besides. */
const DEFAULT_COLUMNS = [
  ...criterionHeaders(DEFAULT_CRITERIA).map(criterionColumn),
  ...tierColumns.filter(
    (column) =>
      column !== accountColumns.purchasing_power_3y && column !== accountColumns.contribution_12m,
  ),
];

function fromTable(
  table: Parameters<typeof readTierEvidence>[0],
  settings: Settings,
): Accounts<ScoredAccount> {
  const { ids, of } = readTierEvidence(table, settings);
  const headers = [
    ...criterionHeaders(settings.criteria),
    ...tierColumns.map(({ header }) => header),
  ];
  return {
    form: "table",
    ids,
    of,
    placeOf: (index) => ({ argument: table.argument, row: index + 2 }),
    inputsOf: (index) => tableInputs(table, index, [...new Set(headers)]),
  };
}
