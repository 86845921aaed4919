import {
  WALLET_METHODS,
  walletShare,
  type WalletFacts,
  type WalletShare,
} from "../../model/value/wallet-share";
import { KamError } from "../../model/errors";
import { accountColumns } from "../../schema/tables/accounts";
import { needed } from "../../schema/columns";
import { accountsOr } from "../define/per-account/accounts-of";
import { perAccount } from "../define/per-account/per-account";
import { round } from "../define/explanation";
import * as field from "../../schema/answer-fields";

const WALLET_TOLERANCE = "wallet: tolerated excess";

/** Which part of an account's spending comes to us. */
export const WALLETSHARE = perAccount({
  summary: "Our share of what each account spends on our field, measured or by rank.",
  over: accountsOr({
    help: "Accounts table with headers, or one account's rank and number of suppliers.",
    columns: [
      accountColumns.revenue_12m,
      accountColumns.wallet_12m,
      accountColumns.supplier_rank,
      accountColumns.suppliers,
    ],
    read: ([revenue, wallet, rank, suppliers]): WalletFacts => ({
      revenue,
      wallet,
      rank,
      suppliers,
    }),
    plain: {
      columns: [needed(accountColumns.supplier_rank), needed(accountColumns.suppliers)],
      read: ([rank, suppliers]): WalletFacts => ({
        revenue: undefined,
        wallet: undefined,
        rank,
        suppliers,
      }),
    },
  }),
  settings: "The Settings table; our defaults if left out.",
  answer: {
    share_of_wallet: field.share,
    method: field.word(WALLET_METHODS),
    open_wallet: field.money,
  },
  returns: {
    unit: "share",
    help: "One row per account: id, share 0 to 1, how it was found, money spent with others.",
  },
  decide: (facts, { settings }) => walletShare(facts, settings.value(WALLET_TOLERANCE)),
  show: ({ share, method, open }) => ({ share_of_wallet: share, method, open_wallet: open }),
  explain: (facts, found) => ({ steps: [stepOf(facts, found)], settings: [WALLET_TOLERANCE] }),
  examples: [
    {
      cells: [[[1, 2]]],
      answer: [[2 / 3, "wallet allocation rule", ""]],
      meaning: "The first of two suppliers gets two thirds by rule.",
    },
    {
      cells: [
        [
          ["account_id", "revenue_12m", "wallet_12m", "supplier_rank", "suppliers"],
          ["A", 300, 1200, 2, 2],
          ["B", 200, "", 1, 4],
        ],
      ],
      answer: [
        ["account_id", "share_of_wallet", "method", "open_wallet"],
        ["A", 0.25, "measured", 900],
        ["B", 0.4, "wallet allocation rule", 300],
      ],
      meaning: "A wallet that is known goes before the rule; B's is estimated.",
    },
  ],
  source:
    "The tolerance is ours. Wallet Allocation Rule: Keiningham, Aksoy, Buoye & Cooil (2011), Harvard Business Review 89(10); formula seen, article not.",
});

function stepOf(facts: WalletFacts, { share, method, open }: WalletShare): string {
  const { revenue = 0, wallet, rank = 0, suppliers = 0 } = facts;
  if (share instanceof KamError) {
    const others =
      open === undefined ? "" : ` Less it, the wallet leaves ${round(open)} to others.`;
    return `Revenue ${round(revenue)} is below 0 (credits above invoices), and no share.${others}`;
  }
  if (method === "wallet allocation rule") {
    return `No wallet to measure by: rank ${rank} of ${suppliers} gives (1 - rank / (n + 1)) x 2 / n = ${round(share)}.`;
  }
  if (wallet === undefined)
    return `Revenue ${round(revenue)}: nothing is bought from us: ${round(share)}.`;
  const part = `Revenue ${round(revenue)} over a wallet of ${round(wallet)}: ${round(share)}`;
  return revenue > wallet ? `${part}, as what is above the wallet is tolerated.` : `${part}.`;
}
