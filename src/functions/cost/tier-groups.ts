import { groupCost, type GroupCost, type ServedAccount } from "../../model/cost/tier-cost";
import { KamError } from "../../model/errors";
import { KEY_TIERS, TIERS, type Tier } from "../../model/portfolio/tier-rule";
import { accountColumns } from "../account-columns";
import { readAccounts, toColumnHelp } from "../accounts";
import type { Parameter } from "../define";
import { cellReader, readTable, type RawTable } from "../table";
import { requireTable } from "./whole-table";
import { rangeParameter } from "../range-parameter";

const SERVED_COLUMNS = [
  { ...accountColumns.contribution_12m, required: true },
  { ...accountColumns.cost_to_serve_12m, required: true },
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

/** A group of accounts with its answer, or the first thing wrong with one of its accounts. */
export interface TierGroup {
  readonly name: string;
  readonly cost: GroupCost | KamError;
}

interface Member {
  readonly tier: Tier | KamError | undefined;
  readonly account: ServedAccount | KamError;
}

/** Each tier that has accounts, then key accounts, the others, and all. */
export function tierGroups(table: RawTable, cut: number): readonly TierGroup[] {
  const readTier = cellReader(table, TIER_COLUMN);
  const { read } = readAccounts(table, SERVED_COLUMNS);
  const members = table.rows.map((_, row): Member => {
    const values = read(row);
    if (values instanceof KamError) return { tier: readTier(row), account: values };
    const [contribution, costToServe, revenue] = values;
    const place = {
      argument: table.argument,
      column: accountColumns.revenue_12m.header,
      row: row + 2,
    };
    return { tier: readTier(row), account: { contribution, costToServe, revenue, place } };
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
  for (const { tier, account } of members) {
    if (tier instanceof KamError) return { name, cost: tier };
    if (account instanceof KamError) return { name, cost: account };
    accounts.push(account);
  }
  try {
    return { name, cost: groupCost(accounts, cut) };
  } catch (thrown) {
    if (thrown instanceof KamError) return { name, cost: thrown.at({ argument: "accounts" }) };
    throw thrown;
  }
}
