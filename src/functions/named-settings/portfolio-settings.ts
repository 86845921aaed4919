import type { NamedSettings } from "./setting";

/** Portfolio: concentration and disclosure. All are our operationalisation unless the meaning says otherwise. */
export const portfolioSettings = {} as const satisfies NamedSettings;
