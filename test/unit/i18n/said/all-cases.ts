import type { Gaps, Misfits } from "../../../../src/model/faults";
import type { CasesOf } from "./cases-of";
import * as cost from "./cost";
import * as lifetime from "./lifetime";
import * as money from "./money";
import * as portfolio from "./portfolio";
import * as relationship from "./relationship";
import * as repeatBuying from "./repeat-buying";
import * as shared from "./shared";
import * as value from "./value";
import * as weights from "./weights";

/** Values at fault, and what was always said of them. */
export const MISFITS: CasesOf<Misfits> = {
  ...shared.MISFITS,
  ...cost.MISFITS,
  ...lifetime.MISFITS,
  ...money.MISFITS,
  ...portfolio.MISFITS,
  ...relationship.MISFITS,
  ...repeatBuying.MISFITS,
  ...value.MISFITS,
};

/** Questions without an answer, and what was always said of them. */
export const GAPS: CasesOf<Gaps> = {
  ...shared.GAPS,
  ...cost.GAPS,
  ...lifetime.GAPS,
  ...money.GAPS,
  ...portfolio.GAPS,
  ...relationship.GAPS,
  ...repeatBuying.GAPS,
  ...value.GAPS,
  ...weights.GAPS,
};
