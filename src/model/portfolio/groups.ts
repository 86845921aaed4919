import { reaches, RESIDUE } from "../statistics/reaches";
import { fault, type KamError } from "../errors";
import { topOf } from "./hierarchy";
import { creditedAccount, creditedGroup, noRevenueInAll, REVENUE } from "./no-share";
import { partOfAll } from "./share-in";

/** What is known of an account that may belong to a group. */
export interface GroupAccount {
  readonly id: string;
  /** Id of the account it belongs to; `undefined` when it belongs to none. */
  readonly parent: string | undefined;
  /** Revenue net of credits, any sign; `undefined` is unknown. */
  readonly revenue: number | undefined;
}

/** The portfolio rolled up to groups under common control. */
export interface Groups {
  /** Id at the top of an account's group, or what is wrong on the way there. */
  readonly tops: ReadonlyMap<string, string | KamError>;
  /** Part of all known revenue that a group brings, by the id at its top; below 0 where it is credited. */
  readonly shares: ReadonlyMap<string, number>;
  /** How many accounts per group has. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Part of all known revenue that an amount is; `undefined` when that is not above 0 in all. */
  readonly shareOf: ((revenue: number) => number) | undefined;
  /** Whether revenue of an account is below 0. */
  readonly isCredited: boolean;
  /** An account of unknown revenue in each group that has one, by the id at its top. */
  readonly unknown: ReadonlyMap<string, string>;
}

/** What an account brings alone, and with those under the same control. */
export interface GroupShare {
  readonly isDisclosed: boolean;
  /** 0 or more, above 1 where credits to others exceed their invoices; or why there is none. */
  readonly share: number | KamError;
  readonly group: string;
  readonly groupShare: number | KamError;
}

/**
 * Rolls accounts up to the groups they belong to, and says what share of revenue each group brings.
 *
 *     group share = sum of known revenue of its accounts / sum of all known revenue
 *
 * Both are net: revenue below 0 is in both sums with its minus. Unknown revenue is in neither sum. Revenue of an account whose group cannot be told is part of the
 * whole and of no group.
 *
 * @param accounts - n accounts with ids of their own; revenue of one currency and period.
 * @returns Tops, group shares and sizes.
 * @example
 * groupsOf([{ id: "A", parent: undefined, revenue: 6 }, { id: "B", parent: "A", revenue: 4 }]).shares.get("A"); // 1
 * @see ASC 280-10-50-42: entities under common control are a single customer; IFRS 8.34.
 */
export function groupsOf(accounts: readonly GroupAccount[]): Groups {
  const tops = topOf(new Map(accounts.map(({ id, parent }) => [id, parent])));
  const revenues = accounts.flatMap(({ revenue = [] }) => revenue);
  const shareOf = partOfAll(revenues);
  const isCredited = revenues.some((revenue) => revenue < 0);
  const members = new Map<string, number[]>();
  const unknown = new Map<string, string>();
  for (const { id, revenue } of accounts) {
    const top = tops.get(id);
    if (typeof top !== "string") continue;
    if (revenue === undefined) unknown.set(top, id);
    const revenues = members.get(top) ?? [];
    if (revenues.length === 0) members.set(top, revenues);
    revenues.push(revenue ?? 0);
  }
  const shares = [...members].map(([top, each]) => [top, shareOf?.(each) ?? 0] as const);
  const sizes = [...members].map(([top, each]) => [top, each.length] as const);
  return { tops, shares: new Map(shares), sizes: new Map(sizes), unknown, shareOf, isCredited };
}

/**
 * What an account brings of all revenue, alone and with its group, and whether that is disclosed.
 *
 * @param account - One of the accounts that were rolled up.
 * @param groups - The portfolio rolled up.
 * @param threshold - Share of revenue from which a group is disclosed, 0 to 1.
 * @returns Both shares, the group by the id at its top, and whether the group is disclosed.
 * @throws {KamError} `invalid-input` when its parents lead nowhere or in a cycle; `not-available`
 *   when its revenue is unknown or all revenue adds up to 0 or less.
 * @example
 * groupShare({ id: "A", parent: undefined, revenue: 6 }, groupsOf([{ id: "A", parent: undefined, revenue: 6 }]), 0.1).isDisclosed; // true
 * @see ASC 280-10-50-42 and IFRS 8.34.
 */
export function groupShare(account: GroupAccount, groups: Groups, threshold: number): GroupShare {
  const top = groups.tops.get(account.id) ?? account.id;
  if (typeof top !== "string") throw top;
  if (account.revenue === undefined) {
    throw fault("unknown-revenue", {}, REVENUE);
  }
  const unknown = groups.unknown.get(top);
  if (unknown !== undefined) {
    throw fault("unknown-revenue-in-group", { account: unknown }, REVENUE);
  }
  if (groups.shareOf === undefined) {
    throw noRevenueInAll(groups.isCredited);
  }
  const part = groups.shares.get(top) ?? 0;
  return {
    isDisclosed: reaches(part, threshold, RESIDUE),
    share: account.revenue < 0 ? creditedAccount() : groups.shareOf(account.revenue),
    group: top,
    groupShare: !reaches(part, 0, RESIDUE) ? creditedGroup() : Math.max(part, 0),
  };
}
