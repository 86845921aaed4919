import type { NamedSettings } from "./setting";

/** Relationship: health, service, conflict, freshness, coverage. All are our operationalisation unless the meaning says otherwise. */
export const relationshipSettings = {} as const satisfies NamedSettings;
