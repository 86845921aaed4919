import type { AccountColumnName } from "../schema/tables/accounts";
import type { AccountProfile, Situation } from "./account-profile";
import type { Random } from "./random";
import type { SampleAccount } from "./sample-account";

/** Cells that a real book often leaves blank. */
export const OPTIONAL_COLUMNS = [
  "cost_to_serve_12m",
  "purchasing_power_3y",
  "market_growth",
  "strategic_fit",
  "openness",
  "relative_strength",
  "contribution_12m",
  "lifetime_value",
  "ind_contact",
  "ind_information",
  "ind_trust",
  "ind_planning",
  "ind_adaptation",
  "ind_exit",
] as const satisfies readonly AccountColumnName[];

type OptionalColumn = (typeof OPTIONAL_COLUMNS)[number];

/** Without the first, the second cannot be known either. */
const FOLLOWS: Readonly<Partial<Record<OptionalColumn, OptionalColumn>>> = {
  contribution_12m: "cost_to_serve_12m",
  lifetime_value: "contribution_12m",
  ind_exit: "purchasing_power_3y",
};

/** How likely each cell is blank. Who leaves or costs too much has been looked into. */
const GAPS: Readonly<Record<Situation, number>> = {
  usual: 0.055,
  prospect: 0,
  lapsed: 0.055,
  leaving: 0,
  costly: 0,
  "little known": 0.55,
};

/** Nothing of this is known of someone who never bought. */
const UNKNOWN_OF_PROSPECTS: readonly OptionalColumn[] = [
  "contribution_12m",
  "cost_to_serve_12m",
  "lifetime_value",
  "relative_strength",
  "ind_information",
  "ind_trust",
  "ind_planning",
  "ind_adaptation",
  "ind_exit",
];
/** What makes an account little known: most weights rest on these. */
const UNKNOWN_OF_LITTLE_KNOWN: readonly OptionalColumn[] = ["purchasing_power_3y", "strategic_fit"];

/** Blanks some of the cells: `""` is unknown, and never 0. */
export function leaveGaps(
  random: Random,
  { situation }: AccountProfile,
  row: SampleAccount,
): SampleAccount {
  const blank = new Set<AccountColumnName>(unknownOf(situation));
  for (const column of OPTIONAL_COLUMNS) {
    const source = FOLLOWS[column];
    const follows = source !== undefined && blank.has(source);
    if (random.chance(GAPS[situation]) || follows) blank.add(column);
  }
  const cells = [...blank].map((column) => [column, ""] as const);
  return { ...row, ...Object.fromEntries(cells) };
}

function unknownOf(situation: Situation): readonly OptionalColumn[] {
  if (situation === "prospect") return UNKNOWN_OF_PROSPECTS;
  return situation === "little known" ? UNKNOWN_OF_LITTLE_KNOWN : [];
}
