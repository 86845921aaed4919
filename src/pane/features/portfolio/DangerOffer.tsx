import type { ReactElement } from "react";
import { ChapterOffer } from "../../sample/ChapterOffer";
import type { SampleAccess } from "../../sample/sample-access";
import { dangerTables } from "./danger-tables";
import { DANGER_TEXTS } from "./danger-texts";
import type { OpenedPortfolio } from "./portfolio-state";

/** Offers the chapter of the sample whose table would show more signs, one at a time. */
export function DangerOffer(props: {
  readonly state: OpenedPortfolio;
  readonly sample: SampleAccess;
  readonly onAsked: () => void;
}): ReactElement | null {
  const { state, sample, onAsked } = props;
  const { ledger, earlierHealth } = dangerTables(state.tables, state.choice);
  const wanted = ledger === undefined ? "lifetime" : "relationship";
  if (ledger !== undefined && earlierHealth !== undefined) return null;
  const hint = DANGER_TEXTS.offer[wanted];
  return <ChapterOffer access={sample} chapter={wanted} hint={hint} onAsked={onAsked} />;
}
