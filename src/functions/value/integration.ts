import { exceeds } from "../../model/statistics/reaches";
import { benefitCurve } from "../../model/value/benefit-curve";
import { chooseForm } from "../../model/value/integration-form";
import type { Integration } from "../../model/value/optimal-depth";
import { accountColumns } from "../../schema/tables/accounts";
import { needed } from "../../schema/columns";
import { accountsOr } from "../define/per-account/accounts-of";
import { perAccount } from "../define/per-account/per-account";
import { round } from "../define/explanation";
import type { SettingName } from "../../schema/settings";
import { integrationTerms, type SetUpForm } from "../define/integration-terms";
import { integrationColumns } from "./integration/integration-columns";
import { STAND_INS } from "./integration/stand-ins";
import * as field from "../../schema/answer-fields";
import { INTEGRATION_FORMS } from "../../model/value/integration-form";

/** What is known of one account's integration. */
interface IntegrationFacts {
  /** The curves; a KamError when the answers given make none. */
  readonly curve: () => Integration;
  readonly depth: number | undefined;
  /** Set-up costs of its own, where it has any. */
  readonly setUp: Readonly<Partial<Record<SetUpForm, number | undefined>>>;
}

const SETTINGS: readonly SettingName[] = [
  "integration: depth contract",
  "integration: depth functional",
  "integration: set-up contract",
  "integration: set-up functional",
  "integration: set-up full",
  "integration: tolerated excess",
];

/** What is wrong with the depth today, if anything. */
const ALERTS = ["over-integrated", "depth unknown"] as const;
type Alert = (typeof ALERTS)[number];

/** How far to integrate. */
export const INTEGRATION = perAccount({
  summary: "How deep to integrate with each account, and by which form.",
  over: accountsOr({
    help: "Accounts table with headers, or one account's benefit, beta and cost.",
    columns: [
      needed(accountColumns.integration_benefit),
      needed(accountColumns.integration_third),
      needed(accountColumns.coordination_cost),
      accountColumns.integration_depth,
    ],
    read: ([full, third, cost, depth]): IntegrationFacts => ({
      curve: () => ({ ...benefitCurve(full, third), cost }),
      depth,
      setUp: {},
    }),
    plain: {
      columns: [
        needed(integrationColumns.benefit),
        needed(integrationColumns.beta),
        needed(integrationColumns.cost),
        integrationColumns.setup_contract,
        integrationColumns.setup_functional,
        integrationColumns.setup_full,
        accountColumns.integration_depth,
      ],
      read: ([benefit, beta, cost, contract, functional, full, depth]): IntegrationFacts => ({
        curve: () => ({ benefit, beta, cost }),
        depth,
        setUp: { contract, functional, full },
      }),
    },
  }),
  settings: "The Settings table; our defaults if left out.",
  answer: {
    optimum: field.ratio,
    net_at_optimum: field.money,
    best_form: field.word(INTEGRATION_FORMS),
    net_of_form: field.money,
    net_contract: field.money,
    net_functional: field.money,
    net_full: field.money,
    alert: field.word(ALERTS),
  },
  returns: {
    unit: "share",
    help: "One row per account: id, optimum depth 0 to 1, net benefit there, best form, each form.",
  },
  decide: ({ curve, depth, setUp }, { settings }) => {
    const integration = curve();
    const choice = chooseForm(integration, integrationTerms(settings, setUp));
    const tolerated = settings.value("integration: tolerated excess");
    return { ...choice, integration, alert: alertOf(depth, choice.optimum, tolerated) };
  },
  show: ({ optimum, netAtOptimum, best, net, alert }) => ({
    optimum,
    net_at_optimum: netAtOptimum,
    best_form: best,
    net_of_form: net[best],
    net_contract: net.contract,
    net_functional: net.functional,
    net_full: net.full,
    alert,
  }),
  explain: ({ depth }, { optimum, netAtOptimum, best, net, integration, alert }) => ({
    steps: [
      `Benefit ${round(integration.benefit)} x (1 - e^(-${round(integration.beta)} x)), cost ${round(integration.cost)} x squared, at depth x.`,
      `One step more costs what it brings at ${round(optimum)}: net ${round(netAtOptimum)} a year before set-up.`,
      `Net of set-up: none 0, contract ${round(net.contract)}, functional ${round(net.functional)}, full ${round(net.full)}; best is ${best}.`,
      ...(depth === undefined
        ? ["The depth today is unknown."]
        : [`The depth today is ${round(depth)}${alert === undefined ? "" : `: ${alert}`}.`]),
    ],
    settings: SETTINGS,
    standIns: STAND_INS,
  }),
  examples: [
    {
      cells: [[[150_000 * Math.E, 2, 300_000]]],
      answer: [
        [
          // b beta e^(-2x) = 2 c x is e^(1 - 2x) = 2x, which x = 1/2 solves.
          1 / 2,
          // b (1 - 1/e) - c / 4
          150_000 * Math.E - 150_000 - 75_000,
          "contract",
          150_000 * (Math.E - Math.exp(0.34)) - 32_670 - 20_000,
          150_000 * (Math.E - Math.exp(0.34)) - 32_670 - 20_000,
          150_000 * (Math.E - Math.exp(-0.32)) - 130_680 - 60_000,
          150_000 * (Math.E - Math.exp(-1)) - 300_000 - 150_000,
          "depth unknown",
        ],
      ],
      meaning:
        "b is 150,000 e, so e^(1 - 2x) = 2x: half of the way would be best, and a contract comes nearest.",
    },
    {
      cells: [[[0, 2, 300_000, 20_000, 60_000, 150_000, 0.33]]],
      answer: [[0, 0, "none", 0, -52_670, -190_680, -450_000, "over-integrated"]],
      meaning: "Integration that brings nothing: every form costs, and the account has one.",
    },
  ],
  oneCurrency: () => ["accounts"],
  source:
    "Our operationalisation of an optimum of vertical integration; forms after Pride & Ferrell (1989), cited from memory.",
});

function alertOf(depth: number | undefined, optimum: number, tolerated: number): Alert | undefined {
  if (depth === undefined) return "depth unknown";
  return exceeds(depth - optimum, tolerated) ? "over-integrated" : undefined;
}
