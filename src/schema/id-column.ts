import type { AccountId } from "../model/account-id";
import { isErrorText } from "../model/error-text";
import { plainText } from "../model/plain-text";
import type { Column } from "./columns";

/** An id, text or number, of up to `longest` characters; blank is refused. */
export function idColumn(
  told: Pick<Column<unknown>, "header" | "help" | "required"> & { readonly longest: number },
): Column<AccountId, "refused"> {
  const { longest, ...named } = told;
  return {
    ...named,
    blank: "refused",
    expected: `a text of 1 to ${longest} characters`,
    read: (cell) => readId(cell, longest),
  };
}

function readId(cell: unknown, longest: number): AccountId | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== "string" || isErrorText(cell)) return undefined;
  const text = plainText(cell);
  return text.length > 0 && text.length <= longest ? text : undefined;
}
