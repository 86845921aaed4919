import type { ReactElement } from "react";
import { formatNumber, type NumberFormat } from "../format-number";

/** A number as the person's browser writes it. The exact one stays with it, for whoever copies it. */
export function Amount({
  value,
  as = "plain",
}: {
  readonly value: number;
  readonly as?: NumberFormat;
}): ReactElement {
  return <data value={String(value)}>{formatNumber(value, as)}</data>;
}
