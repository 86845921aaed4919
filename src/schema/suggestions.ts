import { contactSuggestions } from "./tables/contacts.suggestions";

/** Words that are offered, though others are as good, by column. */
export type Suggestions = Readonly<Record<string, readonly string[]>>;

/** The same by the name of the table. */
export const SUGGESTIONS: Readonly<Record<string, Suggestions>> = { Contacts: contactSuggestions };
