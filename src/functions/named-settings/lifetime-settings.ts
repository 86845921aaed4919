import type { NamedSettings } from "./setting";

/** Lifetime value and activity. All are our operationalisation unless the meaning says otherwise. */
export const lifetimeSettings = {} as const satisfies NamedSettings;
