import type { ReactElement } from "react";
import type { AnswerCell } from "../../functions/define/answer";
import { TEXTS } from "../texts";
import { valueText, type ValueKind } from "../value-text";

/** One value of a cell as a person reads it; the number itself stays with it, for whoever copies it. */
export function CellText({
  value,
  kind,
}: {
  readonly value: AnswerCell | undefined;
  readonly kind?: ValueKind | undefined;
}): ReactElement {
  const text = valueText(value, kind);
  if (text === undefined) return <em>{TEXTS.unknown}</em>;
  return typeof value === "number" ? <data value={String(value)}>{text}</data> : <>{text}</>;
}
