import { reaches, RESIDUE } from "../statistics/reaches";
import { runningSums } from "../statistics/exact-sum";
import { scaleOf } from "../portfolio/share-in";
import type { RouteRule, TierAccount, TierRoutes } from "./tier-rule";

/**
 * Which accounts together make up a given share of a total (Pareto set).
 *
 * Accounts are taken from the largest amount down until the share is reached; the account that
 * reaches it belongs to the set, and so does every account with the same amount, so that the order
 * of the rows never decides. Amounts that are unknown, 0 or negative are never part of the set and
 * not part of the total: a loss must not make the set larger.
 *
 * @param amounts - n amounts, any sign, one currency and period; `undefined` when unknown.
 * @param share - The share to reach, in (0, 1].
 * @returns n booleans: true for an account of the set.
 * @example
 * leadingAccounts([50, 30, 15, 5], 0.8).filter(Boolean).length; // 2
 * @see Our operationalisation of "the accounts that make 80%".
 */
export function leadingAccounts(
  amounts: readonly (number | undefined)[],
  share: number,
): readonly boolean[] {
  const smallest = smallestLeadingAmount(amounts, share);
  if (smallest === undefined) return amounts.map(() => false);
  return amounts.map((amount) => amount !== undefined && amount >= smallest);
}

// `undefined` where no amount is above 0.
function smallestLeadingAmount(
  amounts: readonly (number | undefined)[],
  share: number,
): number | undefined {
  const gains = amounts.filter((amount) => amount !== undefined).filter((amount) => amount > 0);
  const falling = Float64Array.from(gains).sort().reverse();
  const scale = scaleOf(gains);
  const reached = runningSums(falling.map((amount) => amount / scale));
  const total = reached.at(-1) ?? 0;
  return falling[reached.findIndex((sum) => reaches(sum / total, share, RESIDUE))];
}

/**
 * The routes by which each account may be key.
 *
 * @param accounts - n accounts; the totals of all of them decide which lead.
 * @param rule - The shares of all purchasing power and contribution that the leading accounts make.
 * @returns n routes; those that were handed over with an account stay.
 * @example
 * openRoutes([{ purchasingPower: 9, contribution: -1 }], { purchasingPowerShare: 0.8, contributionShare: 0.8 })[0].potential; // true
 * @see Our operationalisation.
 */
export function openRoutes(
  accounts: readonly Pick<
    TierAccount,
    "purchasingPower" | "contribution" | "isNamedStrategic" | "routes"
  >[],
  rule: RouteRule,
): readonly TierRoutes[] {
  const potential = leadingAccounts(
    accounts.map(({ purchasingPower }) => purchasingPower),
    rule.purchasingPowerShare,
  );
  const profit = leadingAccounts(
    accounts.map(({ contribution }) => contribution),
    rule.contributionShare,
  );
  return accounts.map(
    ({ routes, isNamedStrategic }, at) =>
      routes ?? {
        profit: profit[at] === true,
        potential: potential[at] === true,
        strategicImportance: isNamedStrategic,
      },
  );
}

/** An account that may not be key. */
export const NO_ROUTE: TierRoutes = { profit: false, potential: false, strategicImportance: false };
