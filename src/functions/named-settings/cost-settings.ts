import type { NamedSettings } from "./setting";

/** Cost to serve. All are our operationalisation unless the meaning says otherwise. */
export const costSettings = {} as const satisfies NamedSettings;
