import type { ContactLine } from "../../../model/relationship/stakeholders";
import { type Line, linesOf } from "../../per-account/lines-of";
import { contactColumns } from "../../tables/contact-columns";

const columns = [
  contactColumns.person,
  contactColumns.side,
  contactColumns.matters,
  contactColumns.contact_strength,
  contactColumns.owner,
  contactColumns.role,
  contactColumns.level,
  contactColumns.last_contact,
] as const;

/** The contacts of each account. */
export const contactsOf = linesOf({
  name: "contacts",
  help: "Contacts table with headers, or one account's contacts, a row each.",
  columns,
});

export const ORDER_OF_VALUES =
  "Values without headers, in order: person, side, matters, contact strength, owner, role, level, last contact.";

export const SEVERAL_OWNERS =
  "Who knows several of us has a line for each owner; the best contact strength counts.";

/** A line of the table as a person there whom one of us may know. */
export function toContact([person, side, matters, strength, owner, role, level, lastContact]: Line<
  typeof columns
>): ContactLine {
  const isTheirs = side === "theirs";
  return { person, isTheirs, matters, strength, owner, role, level, lastContact };
}
