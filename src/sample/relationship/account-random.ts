import { seededRandom, type Random } from "../random";
import type { SampleAccount } from "../sample-account";

/** Chance of one account and one theme: lines of an account stay when others come or go. */
export function accountRandom({ account_id }: SampleAccount, theme: number): Random {
  const digits = Number(String(account_id).replace(/\D/g, ""));
  return seededRandom(digits * 7919 + theme * 104_729 + 17);
}

/** From 0 (distant) to 1 (close), by the indicators that are known. */
export function closenessOf(account: SampleAccount): number {
  const known = [account.ind_contact, account.ind_trust, account.ind_planning].filter(
    (each) => typeof each === "number",
  );
  const mean = known.reduce((sum, each) => sum + each, 0) / Math.max(known.length, 1);
  return known.length === 0 ? 0.4 : (mean - 1) / 3;
}

/** Whether it buys from us now. */
export function isBuying({ lifecycle }: SampleAccount): boolean {
  return lifecycle === "current";
}

export function isLeaving({ notice_given }: SampleAccount): boolean {
  return notice_given === "yes";
}
