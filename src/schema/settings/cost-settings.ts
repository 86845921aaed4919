import { setting, type NamedSettings } from "./setting";

/** Cost to serve. All are our operationalisation unless the meaning says otherwise. */
export const costSettings = {
  "cost: service share that pays": setting(
    0.5,
    [0, 1],
    "Largest share of contribution before service that cost to serve may take.",
  ),
} as const satisfies NamedSettings;
