import { SERVICE_LEVELS } from "../../../src/model/relationship/service-targets";
import { NAMED_SETTINGS, type SettingName } from "../../../src/schema/settings";
import { AGEING, LAST_KNOWN, SETTINGS, table, TODAY, type SettingInput } from "./setting-input";

const settingsOf = (start: string): readonly SettingName[] =>
  (Object.keys(NAMED_SETTINGS) as SettingName[]).filter((name) => name.startsWith(start));

/** A known part of each kind, in the middle of its scale; revenue is 4% above the wallet. */
const parts = {
  ...{ activity: 0.9, trust: 5, service_attainment: 0.8, conflict_index: 40 },
  ...{ revenue_12m: 104, revenue_prev_12m: 100, wallet_12m: 100, wallet_prev_12m: 110 },
  days_sales_outstanding: 40,
};
const HEALTHS = table(
  { account_id: "whole", ...parts, as_of: TODAY },
  // 25 + 20 + 15 + 5 of 100 weigh 0.65; its health is 74.
  { account_id: "half", ...parts, as_of: TODAY, conflict_index: "", revenue_12m: "" },
  { account_id: "old", ...parts, as_of: LAST_KNOWN },
  { account_id: "middle", activity: 0.5, trust: 4.6, service_attainment: 0.5, as_of: TODAY },
);

/** Inputs of the functions of relationships. */
export const relationshipInputs: readonly SettingInput[] = [
  {
    name: "HEALTH",
    cells: [
      HEALTHS,
      SETTINGS,
      table({ account_id: "whole", health: 73 }, { account_id: "half", health: 70 }),
      TODAY,
    ],
    turned: {
      ...Object.fromEntries(settingsOf("health: weight ").map((name) => [name, 50])),
      "health: points for a change of one": 100,
      "health: agreed days to pay": 20,
      "health: healthy from": 95,
      "health: at risk below": 65,
      "health: completeness for a band": 0.9,
      "health: steady within": 0.01,
      "wallet: tolerated excess": 0.03,
      ...AGEING,
    },
  },
  { name: "FRESHNESS", cells: [[[LAST_KNOWN]], TODAY, SETTINGS], turned: AGEING },
  ...SERVICE_LEVELS.map((level): SettingInput => {
    const targets = settingsOf(`service: ${level} `).map((name) => [name, 0.5] as const);
    return {
      name: "SERVICETARGETS",
      cells: [level, SETTINGS],
      turned: Object.fromEntries(targets),
    };
  }),
  {
    // The fit is 0.6.
    name: "GOALFIT",
    cells: [
      [
        [1, 2],
        [2, 1],
        [3, 4],
        [4, 3],
      ],
      SETTINGS,
    ],
    turned: {
      "goal fit: least shared goals": 5,
      "goal fit: amber below": 0.7,
    },
  },
  {
    // The fit is -1.
    name: "GOALFIT",
    cells: [
      [
        [1, 3],
        [2, 2],
        [3, 1],
      ],
      SETTINGS,
    ],
    turned: { "goal fit: red below": -1 },
  },
  {
    name: "COVERAGE",
    cells: [[["Adler", "theirs", "yes", 1, "Ines", "decider", "board"]], SETTINGS],
    turned: { "coverage: least strength": 2 },
  },
  {
    // One of two planned exchanges of the last 90 days was held, another 100 days ago.
    name: "EXCHANGEBALANCE",
    cells: [
      [
        ["in", "held", TODAY - 10, "deal review"],
        ["out", "planned", TODAY - 20, "deal review"],
        ["out", "held", TODAY - 100, "deal review"],
      ],
      SETTINGS,
      TODAY,
    ],
    turned: { "communication: window days": 120, "communication: least held": 0.6 },
  },
];
