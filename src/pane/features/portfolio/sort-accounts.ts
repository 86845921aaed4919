import { naturalOrder } from "../../../model/natural-order";
import { STAGES } from "../../../model/classification/stage-rule";
import { TIERS } from "../../../model/classification/tier-rule";
import type { ClassifiedAccount } from "./classify-accounts";

export type SortKey = "account" | "attractiveness" | "tier" | "stage";

export interface Sorting {
  readonly key: SortKey;
  readonly direction: "ascending" | "descending";
}

/** Accounts shown at once: so many a person can look over, and a pane can draw without delay. */
export const PAGE_SIZE = 50;

const TIER_ORDER: readonly string[] = TIERS;
const STAGE_ORDER: readonly string[] = ["Disintegrating", ...STAGES];

/**
 * Accounts in a new order. What is unknown stands last in both directions; among equals the order of
 * the table stays.
 */
export function sortAccounts(
  accounts: readonly ClassifiedAccount[],
  { key, direction }: Sorting,
): readonly ClassifiedAccount[] {
  const sign = direction === "ascending" ? 1 : -1;
  if (key === "account") {
    return accounts.toSorted((one, other) => sign * naturalOrder(one.id, other.id));
  }
  return accounts.toSorted((one, other) => {
    const [first, second] = [rankOf(one, key), rankOf(other, key)];
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined);
    }
    return sign * (first - second);
  });
}

/** Where an account stands by one key; best tier and highest stage are the highest ranks. */
function rankOf(account: ClassifiedAccount, key: Exclude<SortKey, "account">): number | undefined {
  if (key === "attractiveness") return account.attractiveness;
  const order = key === "tier" ? TIER_ORDER.toReversed() : STAGE_ORDER;
  const rank = order.indexOf(key === "tier" ? account.tier : account.stage);
  return rank < 0 ? undefined : rank;
}

/** Page of the whole list, from 0, on which an account stands. */
export function pageOf(
  accounts: readonly ClassifiedAccount[],
  sorting: Sorting,
  row: number,
): number {
  const place = sortAccounts(accounts, sorting).findIndex((account) => account.row === row);
  return Math.max(Math.floor(place / PAGE_SIZE), 0);
}

/** In place of a tier: the accounts whose rows have a fault. */
export const AT_FAULT = "at fault";

/** Accounts of one tier, those at fault, or all. */
export function filterByTier(
  accounts: readonly ClassifiedAccount[],
  tier: string | undefined,
): readonly ClassifiedAccount[] {
  if (tier === undefined) return accounts;
  return accounts.filter((account) =>
    tier === AT_FAULT ? account.faults.length > 0 : account.tier === tier,
  );
}

/** How many accounts each tier has, best first; tiers without any are left out. */
export function countTiers(
  accounts: readonly ClassifiedAccount[],
): readonly { readonly tier: string; readonly count: number }[] {
  return TIERS.map((tier) => ({ tier, count: filterByTier(accounts, tier).length })).filter(
    ({ count }) => count > 0,
  );
}

/** Tiers whose accounts are given a team and a plan. */
export function isKeyTier(tier: string): boolean {
  return tier === "Strategic key" || tier.startsWith("Key - ");
}
