import type { NamedSettings } from "./setting";

/** Weights and choice. All are our operationalisation unless the meaning says otherwise. */
export const weightsSettings = {} as const satisfies NamedSettings;
