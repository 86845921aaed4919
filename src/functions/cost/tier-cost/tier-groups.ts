import {
  groupCost,
  isLeftOut,
  type GroupCost,
  type ServedAccount,
} from "../../../model/cost/tier-cost";
import { KamError } from "../../../model/errors";
import { naturalOrder } from "../../../model/natural-order";
import { KEY_TIERS, TIERS, type Tier } from "../../../model/classification/tier-rule";
import { accountColumns } from "../../../schema/tables/accounts";
import { type AccountId, idText } from "../../../model/account-id";
import { toColumnHelp } from "../../define/accounts";
import { readAccounts } from "../../../reading/accounts";
import { tableInputs } from "../../define/per-account/shown-inputs";
import type { Parameter } from "../../define/definition";
import type { ExplainedValue } from "../../define/explanation";
import { SHOWN_LINES } from "../../define/shown-lines";
import { cellReader, readTable, type RawTable } from "../../../reading/table";
import { requireTable } from "../tables/whole-table";
import { rangeParameter } from "../../define/parameters";

const MONEY_COLUMNS = {
  contribution: { ...accountColumns.contribution_12m, required: true },
  costToServe: { ...accountColumns.cost_to_serve_12m, required: true },
} as const;
const SERVED_COLUMNS = [
  MONEY_COLUMNS.contribution,
  MONEY_COLUMNS.costToServe,
  accountColumns.revenue_12m,
] as const;
const TIER_COLUMN = { ...accountColumns.tier, required: true };

const NO_TIER = "no tier";

/** The Accounts table; a fault in a row concerns the groups that the account is in. */
export function tieredAccounts(rule: { readonly help: string }): Parameter<RawTable> {
  const { account_id } = accountColumns;
  return rangeParameter({
    help: rule.help,
    columns: [account_id, TIER_COLUMN, ...SERVED_COLUMNS].map(toColumnHelp),
    read: (raw, argument) => {
      requireTable(raw, argument);
      return readTable(raw, argument);
    },
  });
}

/** What the table says of accounts that are in no sum of their group: some of many. */
export function leftOutInputs(
  table: RawTable,
  leftOut: readonly LeftOut[],
): readonly ExplainedValue[] {
  const headers = [MONEY_COLUMNS.contribution.header, MONEY_COLUMNS.costToServe.header];
  return leftOut.slice(0, SHOWN_LINES).flatMap(({ id, row }) =>
    tableInputs(table, row, headers).map((input) => ({
      ...input,
      label: `${idText(id)}, in no sum: ${input.label}`,
    })),
  );
}

/** A group of accounts with its answer, or the first thing wrong with one of its accounts. */
export interface TierGroup {
  readonly name: string;
  readonly cost: GroupCost | KamError;
  /** Accounts that are in no sum, in natural order. */
  readonly leftOut: readonly LeftOut[];
}

/** An account of which contribution or cost to serve is blank, and its row, counted from 0. */
export interface LeftOut {
  readonly id: AccountId;
  readonly row: number;
}

interface Member {
  readonly id: AccountId | undefined;
  readonly row: number;
  readonly tier: Tier | KamError | undefined;
  readonly account: ServedAccount | KamError;
}

/** Each tier that has accounts, then key accounts, the others, and all. */
export function tierGroups(table: RawTable, cut: number): readonly TierGroup[] {
  const readTier = cellReader(table, TIER_COLUMN);
  const { ids, read } = readAccounts(table, SERVED_COLUMNS);
  const members = table.rows.map((_, row): Member => {
    const values = read(row);
    const member = { id: ids[row], row, tier: readTier(row) };
    if (values instanceof KamError) return { ...member, account: values };
    const [contribution, costToServe, revenue] = values;
    const place = {
      argument: table.argument,
      column: accountColumns.revenue_12m.header,
      row: row + 2,
    };
    return { ...member, account: { contribution, costToServe, revenue, place } };
  });
  const isKey = ({ tier }: Member): boolean =>
    tier !== undefined && !(tier instanceof KamError) && KEY_TIERS.includes(tier);
  return [
    ...[...TIERS, undefined].flatMap((tier) => {
      const inTier = members.filter((member) => tierOf(member) === tier);
      return inTier.length === 0 ? [] : [group(tier ?? NO_TIER, inTier, cut)];
    }),
    group("key accounts", members.filter(isKey), cut),
    group(
      "other accounts",
      members.filter((member) => !isKey(member)),
      cut,
    ),
    group("all", members, cut),
  ];
}

function tierOf({ tier }: Member): Tier | undefined {
  return tier instanceof KamError ? undefined : tier;
}

/** A sum without one of its accounts would be no sum of the group: a fault in one is that of the group. */
function group(name: string, members: readonly Member[], cut: number): TierGroup {
  const accounts: ServedAccount[] = [];
  const leftOut: LeftOut[] = [];
  for (const { id, row, tier, account } of members) {
    if (tier instanceof KamError) return { name, cost: tier, leftOut: [] };
    if (account instanceof KamError) return { name, cost: account, leftOut: [] };
    accounts.push(account);
    if (isLeftOut(account)) leftOut.push({ id: id ?? "", row });
  }
  leftOut.sort((one, other) => naturalOrder(idText(one.id), idText(other.id)));
  try {
    return { name, cost: groupCost(accounts, cut), leftOut };
  } catch (thrown) {
    if (!(thrown instanceof KamError)) throw thrown;
    return { name, cost: thrown.at({ argument: "accounts" }), leftOut: [] };
  }
}
