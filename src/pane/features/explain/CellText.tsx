import type { ReactElement } from "react";
import type { AnswerCell } from "../../../functions/define/answer";
import { messageOf } from "../../../i18n/say";
import { KamError } from "../../../model/errors";
import { Amount } from "../../components/Amount";
import { TEXTS } from "./texts";

/** One value of a cell as a person reads it. A blank one is unknown, which is not 0. */
export function CellText({ value }: { readonly value: AnswerCell | undefined }): ReactElement {
  if (value === undefined || value === "") return <em>{TEXTS.unknown}</em>;
  if (typeof value === "number") return <Amount value={value} />;
  if (typeof value === "boolean") return <>{value ? TEXTS.yes : TEXTS.no}</>;
  return <>{value instanceof KamError ? messageOf(value) : value}</>;
}
