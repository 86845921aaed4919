import type { CellValue } from "../../workbook/cells";
import type { Random } from "../random";
import type { SampleAccount } from "../sample-account";
import type { FurtherColumns } from "../further-columns";

const GAP = 0.06;
/** Three years of a wallet that grows a little. */
const WALLETS_IN_3_YEARS = 3.1;

const CENTRES: readonly [string, ...string[]] = [
  "Alpenring Einkauf",
  "Norda Procurement",
  "Centrale Méridienne",
];
const SMALL_CHANNELS: readonly [string, ...string[]] = ["wholesale", "wholesale", "online"];
const LARGE_CHANNELS: readonly [string, ...string[]] = ["direct", "direct", "purchasing centre"];
const LARGE = 400_000;

/** Columns of wallets, suppliers, channels and integration. */
export const valueColumns: FurtherColumns = (random, account) => {
  const known = (cell: CellValue): CellValue => (random.chance(GAP) ? "" : cell);
  const wallet = walletOf(account);
  const revenue = Number(account.revenue_12m);
  const { channel, purchasing_centre } = drawChannel(random, Math.max(wallet ?? 0, revenue));
  return {
    channel: known(channel),
    purchasing_centre,
    wallet_12m: known(wallet ?? ""),
    wallet_prev_12m: known(walletBefore(random, account, wallet)),
    ...drawSuppliers(random, account, wallet),
    ...drawIntegration(random, account, wallet ?? revenue),
  };
};

/** What it spends in a year; unknown where nobody knows what it can spend in three. */
function walletOf({ purchasing_power_3y, revenue_12m }: SampleAccount): number | undefined {
  if (purchasing_power_3y === "") return undefined;
  const wallet = Number(purchasing_power_3y) / WALLETS_IN_3_YEARS;
  return toThousands(Math.max(wallet, Number(revenue_12m)));
}

function walletBefore(
  random: Random,
  { market_growth, revenue_prev_12m }: SampleAccount,
  wallet: number | undefined,
): CellValue {
  const growth = Number(market_growth) + 0.02 * random.deviation();
  if (wallet === undefined) return "";
  return toThousands(Math.max(wallet / (1 + growth), Number(revenue_prev_12m)));
}

function drawChannel(random: Random, size: number) {
  const channel = random.pick(size > LARGE ? LARGE_CHANNELS : SMALL_CHANNELS);
  const centre = random.pick(CENTRES);
  return { channel, purchasing_centre: channel === "purchasing centre" ? centre : "" };
}

/** Who buys half of its needs from us ranks us first; who does not buy ranks us nowhere. */
function drawSuppliers(
  random: Random,
  account: SampleAccount,
  wallet: number | undefined,
): Partial<SampleAccount> {
  const isBuying = account.lifecycle === "current";
  const share = wallet === undefined ? random.between(0.1, 0.7) : ratio(account, wallet);
  const rank = share >= 0.5 ? 1 : share >= 0.28 ? 2 : 3;
  const suppliers = Math.max(rank, Math.round(random.between(share > 0.6 ? 1 : 2, 5)));
  const gaps = [random.chance(GAP), random.chance(GAP)];
  return {
    suppliers: gaps[0] === true ? "" : suppliers,
    supplier_rank: gaps[1] === true || !isBuying ? "" : rank,
  };
}

function ratio({ revenue_12m }: SampleAccount, wallet: number): number {
  return wallet > 0 ? Number(revenue_12m) / wallet : 0;
}

/** What could be gained from joining functions, and how far they are joined. */
function drawIntegration(
  random: Random,
  account: SampleAccount,
  size: number,
): Partial<SampleAccount> {
  const { form, depth } = drawForm(random, account);
  const benefit = toThousands(size * random.between(0.02, 0.06));
  const cost = toThousands(8_000 + size * random.between(0.012, 0.04));
  const third = Math.round(100 * random.between(0.42, 0.7)) / 100;
  const gaps = [random.chance(GAP), random.chance(GAP), random.chance(GAP)];
  return {
    integration_form: form,
    integration_depth: gaps[0] === true ? "" : depth,
    integration_benefit: gaps[1] === true || benefit === 0 ? "" : benefit,
    integration_third: gaps[2] === true ? "" : third,
    coordination_cost: cost,
  };
}

function drawForm(random: Random, account: SampleAccount) {
  const shift = 0.04 * random.deviation();
  const adaptation = Number(account.ind_adaptation);
  const at = (form: string, depth: number) => ({
    form,
    depth: Math.round(100 * Math.min(depth + shift, 1)) / 100,
  });
  if (adaptation >= 4) return random.chance(0.4) ? at("full", 0.95) : at("functional", 0.7);
  if (adaptation === 3) return random.chance(0.5) ? at("functional", 0.62) : at("contract", 0.36);
  if (account.contract_end !== "") return at("contract", 0.3);
  return { form: "none", depth: 0 };
}

function toThousands(amount: number): number {
  return Math.ceil(amount / 1000) * 1000;
}
