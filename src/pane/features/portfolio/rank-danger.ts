import type { ClassifiedAccount } from "./classify-accounts";
import type { DangerSign } from "./find-danger";
import { isKeyTier } from "./sort-accounts";

/** How far it is: the relationship comes apart, shows a first sign of it, or has ended already. */
export type DangerDegree = "comes apart" | "in danger" | "lapsed";

/** The gravest first: what STAGE calls Disintegrating, then health, then silence, then a falling health. */
const GRAVITY: readonly DangerSign["kind"][] = [
  "notice",
  "revenue",
  "indicators",
  "health",
  "silence",
  "falling",
];

/** How far it is with an account; `undefined` where it shows no sign. */
export function dangerDegree({ watched, stage }: ClassifiedAccount): DangerDegree | undefined {
  if (watched.signs.length === 0) return undefined;
  if (watched.isLapsed) return "lapsed";
  return stage === "Disintegrating" ? "comes apart" : "in danger";
}

/** What calls for the first step: the gravest sign, or that it has lapsed. */
export function gravestKind(account: ClassifiedAccount): DangerSign["kind"] {
  if (account.watched.isLapsed) return "lapsed";
  const kinds = new Set(account.watched.signs.map(({ kind }) => kind));
  return GRAVITY.find((kind) => kinds.has(kind)) ?? "falling";
}

/** What is at stake: the revenue of a year, the better one of the last two. */
function atStake({ revenue, revenueBefore }: ClassifiedAccount): number {
  return Math.max(revenue ?? 0, revenueBefore ?? 0);
}

/** Accounts in danger: key accounts first, lapsed ones last, the gravest signs first, then by revenue. */
export function accountsInDanger(
  accounts: readonly ClassifiedAccount[],
): readonly ClassifiedAccount[] {
  return accounts
    .filter(({ watched }) => watched.signs.length > 0)
    .toSorted((one, other) => {
      const [first, second] = [rank(one), rank(other)];
      const differs = first.findIndex((value, at) => value !== second[at]);
      return differs < 0 ? 0 : (first[differs] ?? 0) - (second[differs] ?? 0);
    });
}

/** Compared from left to right; the lower stands first. */
function rank(account: ClassifiedAccount): readonly number[] {
  return [
    isKeyTier(account.tier) ? 0 : 1,
    account.watched.isLapsed ? 1 : 0,
    GRAVITY.indexOf(gravestKind(account)),
    -account.watched.signs.length,
    -atStake(account),
  ];
}
