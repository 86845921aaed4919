import type { ContactLine } from "../../../model/relationship/stakeholders";
import type { Column } from "../../../schema/columns";
import { required } from "../../../schema/required-column";
import type { Line } from "../../define/per-account/line";
import { linesOf } from "../../define/per-account/lines-of";
import { contactColumns } from "../../../schema/tables/contacts";

function columnsWith(owner: Column<string>) {
  return [
    contactColumns.person,
    contactColumns.side,
    required(contactColumns.matters),
    required(contactColumns.contact_strength),
    owner,
    contactColumns.role,
    contactColumns.level,
    contactColumns.last_contact,
  ] as const;
}

const TOLD = {
  name: "contacts",
  help: "Contacts table with headers, or one account's contacts, a row each.",
} as const;

/** The contacts of each account. */
export const contactsOf = linesOf({ ...TOLD, columns: columnsWith(contactColumns.owner) });

/** The same from a table that must say who of us keeps them. */
export const ownedContactsOf = linesOf({
  ...TOLD,
  columns: columnsWith(required(contactColumns.owner)),
});

export const ORDER_OF_VALUES =
  "Values without headers, in order: person, side, matters, contact strength, owner, role, level, last contact.";

export const SEVERAL_OWNERS =
  "Who knows several of us has a line for each owner; the best contact strength counts.";

/** A line of the table as a person there whom one of us may know. */
export function toContact([person, side, matters, strength, owner, role, level, lastContact]: Line<
  ReturnType<typeof columnsWith>
>): ContactLine {
  const isTheirs = side === "theirs";
  return { person, isTheirs, matters, strength, owner, role, level, lastContact };
}
