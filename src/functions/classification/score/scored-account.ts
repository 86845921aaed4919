import type { Route, TierEvidence, TierHistory } from "../../../model/classification/tier-rule";

/** What is known of an account for its tier: its score, its past, and how close it is. */
export interface ScoredAccount extends TierEvidence {
  readonly history: TierHistory;
  /** Stage as a height: 0 Exploratory to 4 Integrated; 0 where the relationship comes apart. */
  readonly height: number | undefined;
}

/** An account without any. */
export const NO_ROUTES: readonly Route[] = [];

/** The routes that are open to an account; unknown opens none. */
export function openRoutes(
  profit?: boolean,
  potential?: boolean,
  strategic?: boolean,
): readonly Route[] {
  if (profit !== true && potential !== true && strategic !== true) return NO_ROUTES;
  const open: Route[] = [];
  if (profit === true) open.push("profit");
  if (potential === true) open.push("potential");
  if (strategic === true) open.push("strategic importance");
  return open;
}
