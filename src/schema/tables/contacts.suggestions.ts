import type { contactColumns } from "./contacts";

/** Words that are offered for a contact; any other is as good. */
export const contactSuggestions = {
  role: ["decider", "influencer", "user", "buyer", "gatekeeper", "sponsor", "champion"],
} as const satisfies Readonly<Partial<Record<keyof typeof contactColumns, readonly string[]>>>;
