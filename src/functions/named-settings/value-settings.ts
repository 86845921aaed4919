import type { NamedSettings } from "./setting";

/** Value: value by type, integration, white space. All are our operationalisation unless the meaning says otherwise. */
export const valueSettings = {} as const satisfies NamedSettings;
