import type { ValueKind } from "../../value-text";
import type { LocatedValue } from "./subject";
import { TEXTS } from "./texts";

/**
 * What a value is called: by its column and the account whose row it stands in, so far as they are known.
 *
 * @example
 * titleOf({ label: "trust", owner: { id: "A", name: "Acme" } }); // "trust of A (Acme)"
 */
export function titleOf({ label, owner }: Pick<LocatedValue, "label" | "owner">): string {
  if (owner === undefined) return label;
  const { id, name, column } = owner;
  const what = column === undefined || column === label ? label : `${label}, ${column}`;
  return TEXTS.ofAccount(what, name === undefined ? id : `${id} (${name})`);
}

/** How it is shown: by the schema, else by the header above its cell. */
export function kindOf({
  field,
  label,
  owner,
}: Pick<LocatedValue, "field" | "label" | "owner">): ValueKind {
  return { field, header: owner?.column ?? label };
}
