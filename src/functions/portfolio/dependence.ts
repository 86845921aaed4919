import { accountColumns } from "../../schema/tables/accounts";
import { numberColumn, type Column } from "../../schema/columns";
import { accountsOr } from "../define/per-account/accounts-of";
import { perAccount } from "../define/per-account/per-account";
import {
  dependenceOf,
  explainDependence,
  wholeOf,
  type DependenceInput,
} from "./dependence/dependence-accounts";
import { DEPENDENCE_FIELDS, showDependence } from "./dependence/dependence-cells";

const { contribution_12m, revenue_12m, wallet_12m, replaceability, substitutability } =
  accountColumns;

/** Who depends on whom. */
export const DEPENDENCE = perAccount({
  summary: "How far we depend on each account, and each account on us.",
  over: accountsOr({
    help: "Accounts table with headers, or one account's shares and judgements.",
    columns: [contribution_12m, replaceability, wallet_12m, substitutability, revenue_12m],
    read: ([contribution, replace, wallet, substitute, revenue]): DependenceInput => ({
      contribution,
      replaceability: replace,
      wallet,
      substitutability: substitute,
      revenue,
    }),
    plain: {
      columns: [
        share("contribution_share", "What it brings of all positive contribution"),
        replaceability,
        share("wallet_share", "What we supply of all it buys"),
        substitutability,
        share("revenue_share", "What it brings of all revenue, where known"),
      ],
      read: ([contributionShare, replace, wallet, substitute, revenueShare]): DependenceInput => ({
        shares: { contributionShare, walletShare: wallet, revenueShare },
        replaceability: replace,
        substitutability: substitute,
      }),
    },
  }),
  settings: "The Settings table; our defaults if left out.",
  answer: DEPENDENCE_FIELDS,
  returns: {
    unit: "index",
    help: "One row per account: id, sum, ours on it, its on us, ours less its, TRUE from 10% of revenue.",
  },
  whole: wholeOf,
  decide: (input, { settings }, whole) => dependenceOf(input, settings, whole),
  show: showDependence,
  explain: explainDependence,
  examples: [
    {
      cells: [[[0.14, 0.3, 0.35, 0.4]]],
      answer: [[0.308, 0.098, 0.21, -0.112, ""]],
      meaning: "0.14 x 0.7 and 0.35 x 0.6: it depends on us more than we on it.",
    },
    {
      cells: [
        [
          [
            "account_id",
            "contribution_12m",
            "replaceability",
            "wallet_12m",
            "substitutability",
            "revenue_12m",
          ],
          ["A", 30, 0.5, 200, 0.2, 100],
          ["B", 10, 0, 50, 1, 50],
          ["C", -5, 0.5, 2000, 0.5, 1000],
        ],
      ],
      answer: [
        [
          "account_id",
          "dependence",
          "supplier_dependence",
          "customer_dependence",
          "asymmetry",
          "large",
        ],
        ["A", 0.775, 0.375, 0.4, -0.025, false],
        ["B", 0.25, 0.25, 0, 0.25, false],
        ["C", 0.25, 0, 0.25, -0.25, true],
      ],
      meaning: "A brings 30 of 40 above 0. C brings 87% of revenue, and a loss.",
    },
  ],
  oneCurrency: () => ["accounts"],
  source:
    "Our operationalisation, after Gundlach & Cadotte (1994) and Kumar et al. (1995), abstract seen.",
});

function share(header: string, what: string): Column<number> {
  return numberColumn({ header, help: `${what}, 0 to 1.`, min: 0, max: 1 });
}
