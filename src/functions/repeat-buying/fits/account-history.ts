import type { BuyingFit } from "../../../model/repeat-buying/buying-fit";
import {
  type BuyingHistory,
  requireHistory,
  unknownIn,
} from "../../../model/repeat-buying/buying-history";
import { needed } from "../../../schema/columns";
import { historyColumns } from "../../../schema/tables/buying-histories";

export const HISTORY_HELP =
  "Histories with headers as KAM.ORDERS answers, or one account's x, t_x, T.";

export const HISTORY_COLUMNS = [
  needed(historyColumns.repeat_orders),
  needed(historyColumns.recency),
  needed(historyColumns.age),
] as const;

/** What is known of one account; a model that needs more of it refuses. */
export interface KnownHistory {
  readonly orders: number;
  readonly recency: number | undefined;
  readonly age: number | undefined;
}

/** The history that a model of orders asks for. */
export function historyOf(fit: BuyingFit, { orders, recency, age }: KnownHistory): BuyingHistory {
  if (age === undefined) throw unknownIn("age");
  if (recency === undefined) throw unknownIn("recency");
  return checked(fit, { repeatOrders: orders, recency, age });
}

/** Opportunities are checked by their own model. */
export function checked({ model }: BuyingFit, history: BuyingHistory): BuyingHistory {
  return model === "BG/BB" ? history : requireHistory(history);
}
