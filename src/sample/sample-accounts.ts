import { accountColumns } from "../schema/tables/accounts";
import { drawMoney, type AccountMoney } from "./account-money";
import { inventIdentities, type Identity } from "./account-names";
import { drawProfiles, type AccountProfile } from "./account-profile";
import { drawRelationship, type AccountRelationship } from "./account-relationship";
import { classificationColumns } from "./classification/further";
import type { FurtherColumns } from "./further-columns";
import { lifetimeColumns } from "./lifetime/further";
import { portfolioColumns } from "./portfolio/further";
import { relationshipColumns } from "./relationship/further";
import { valueColumns } from "./value/further";
import { leaveGaps } from "./gaps";
import { keyReason } from "./classification/key-reason";
import type { SampleAccount } from "./sample-account";
import { seededRandom, type Random } from "./random";
import { withStandings } from "./classification/standings";

export const SAMPLE_SIZE = 40;
/** 30 June 2026 as a spreadsheet counts days: when the facts of the sample were true. */
export const SAMPLE_DAY = 46_203;

/** Chosen so that every tier and every stage has accounts in it. */
const SEED = 388;

const OWNERS: readonly [string, ...string[]] = [
  "Ines Aldermann",
  "Marek Dvorsky",
  "Lucie Fontanel",
  "Jonas Rehberg",
  "Sofia Tallini",
];
const HEAD_OF_SALES = "Karin Vossmeer";
const SOURCES: readonly [string, ...string[]] = [
  "ERP and CRM, June 2026",
  "ERP and account review, June 2026",
  "ERP, interview with the buyer",
];

/**
 * The accounts of the sample, the same on every machine and every day.
 *
 * @param seed - A whole number; another one gives another portfolio of the same kind.
 */
export function sampleAccounts(seed = SEED): readonly SampleAccount[] {
  const random = seededRandom(seed);
  const profiles = drawProfiles(random, SAMPLE_SIZE);
  const identities = inventIdentities(random, SAMPLE_SIZE);
  const drawn = profiles.map((profile, place): DrawnAccount => {
    const money = drawMoney(random, profile);
    return {
      profile,
      money,
      identity: identities[place] ?? { name: "", industry: "", country: "" },
      relationship: drawRelationship(random, profile, money),
      reason: keyReason(place, profile, money),
    };
  });
  const accounts = random
    .shuffle(drawn)
    .map((account, index) =>
      leaveGaps(random, account.profile, toRow(random, account, `A-${pad(index + 1)}`)),
    );
  const drawnFurther = FURTHER.reduce<readonly SampleAccount[]>(
    (rows, columnsOf, index) => drawFurther(rows, columnsOf, seed + index),
    accounts,
  );
  return withStandings(drawnFurther);
}

/** Each theme draws from a stream of its own, so that a new one moves no other. */
const FURTHER: readonly FurtherColumns[] = [
  portfolioColumns,
  valueColumns,
  relationshipColumns,
  lifetimeColumns,
  classificationColumns,
];

function drawFurther(
  accounts: readonly SampleAccount[],
  columnsOf: FurtherColumns,
  seed: number,
): readonly SampleAccount[] {
  const random = seededRandom(seed * 31 + 7);
  return accounts.map((account) => ({ ...account, ...columnsOf(random, account) }));
}

interface DrawnAccount {
  readonly profile: AccountProfile;
  readonly identity: Identity;
  readonly money: AccountMoney;
  readonly relationship: AccountRelationship;
  readonly reason: string;
}

/** Whatever is not drawn is unknown. */
const UNKNOWN = Object.fromEntries(
  Object.keys(accountColumns).map((header) => [header, ""]),
) as SampleAccount;

function toRow(random: Random, account: DrawnAccount, id: string): SampleAccount {
  const { profile, identity, money, relationship, reason } = account;
  const { situation } = profile;
  const owner = random.pick(OWNERS);
  const { contractDays, indicators } = relationship;
  return {
    ...UNKNOWN,
    account_id: id,
    ...identity,
    lifecycle: situation === "prospect" || situation === "lapsed" ? situation : "current",
    kam_owner: owner,
    revenue_12m: money.revenue,
    revenue_prev_12m: money.revenueBefore,
    contribution_12m: money.contribution,
    cost_to_serve_12m: money.costToServe,
    purchasing_power_3y: money.purchasingPower,
    market_growth: money.marketGrowth,
    strategic_fit: relationship.strategicFit,
    openness: relationship.openness,
    relative_strength: relationship.relativeStrength,
    lifetime_value: money.lifetimeValue,
    key_reason: reason,
    orders_24m: relationship.orders24,
    orders_12m: relationship.orders12,
    contract_end: contractDays === undefined ? "" : SAMPLE_DAY + contractDays,
    notice_given: situation === "leaving" ? "yes" : "no",
    ...indicators,
    as_of: SAMPLE_DAY,
    source: random.pick(SOURCES),
    assessor: reason.includes("strategic") ? HEAD_OF_SALES : owner,
  };
}

function pad(number: number): string {
  return String(number).padStart(3, "0");
}
