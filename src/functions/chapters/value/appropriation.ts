import { notAvailable } from "../../../model/errors";
import { appropriation } from "../../../model/value/appropriation";
import { threeValues } from "../../../model/value/three-values";
import type { Refusals } from "../../define";
import { perAccount } from "../../per-account/per-account";
import { round } from "../../round";
import { ELEMENTS_EXAMPLE, elementsOf, toElement, VALUE_SOURCE } from "../../value/element-lines";
import { ONE_CURRENCY_AN_ACCOUNT } from "../../currency";

const SETTING_HEADERS = ["group", "setting", "value"];
const LINE = ["point of contact", "exchange", 25, 0, 75, 0, 1];

const APPROPRIATION_REFUSALS: Refusals = [
  {
    cells: [[["point of contact", "exchange", 0, 25, 5, 0, 1]]],
    shows: "#N/A",
    message: "elements: created value is not above 0, so neither side has a share of it",
  },
  {
    cells: [[["point of contact", "exchange", 0, 25, "", 0, 1]]],
    shows: "#N/A",
    message: "elements: no element has its four amounts and its probability, so none has a value",
  },
  {
    cells: [[LINE], [SETTING_HEADERS, ["value", "least supplier share", 0.9]]],
    shows: "#VALUE!",
    message:
      'settings: expected "least supplier share" of at most "greatest supplier share", 0.8, found 0.9',
  },
  {
    cells: [[LINE], [SETTING_HEADERS, ["value", "least supplier share", 20]]],
    shows: "#VALUE!",
    message: 'settings, column "value", row 2: expected a number from 0 to 1, found 20',
  },
  {
    cells: [[LINE], [[0.2, 0.8]]],
    shows: "#VALUE!",
    message: "settings, row 1: expected the Settings table with its headers, found 0.2",
  },
];

/** To whom a relationship is worth it. */
export const appropriationFunctions = {
  APPROPRIATION: perAccount({
    summary: "Who gets the value that both create, and whether to balance the benefits.",
    over: elementsOf,
    settings: "The Settings table; our defaults if left out.",
    answers: ["supplier_share", "supplier", "customer", "advice", "reason", "unknown"],
    returns: {
      unit: "share",
      help: "One row an account: id, supplier's share of created value, both sides, advice.",
    },
    decide: (lines, { settings }) => {
      const values = threeValues(lines.map(toElement));
      const balance = {
        least: settings.value("value: least supplier share"),
        greatest: settings.value("value: greatest supplier share"),
      };
      return { ...values, ...appropriation(values, balance) };
    },
    show: ({ share, supplier, customer, advice, reason, notPriced }) => [
      share ?? notAvailable("created value is not above 0, so neither side has a share of it"),
      supplier,
      customer,
      advice,
      reason,
      notPriced.length,
    ],
    explain: (_, { created, supplier, customer, advice, reason, notPriced }) => ({
      steps: [
        `Supplier ${round(supplier)} of ${round(created)} created; customer ${round(customer)}.`,
        `${advice}${reason === "" ? "" : `: ${reason}`}.`,
        ...(notPriced.length > 0 ? [`Without a value, in no sum: ${notPriced.join("; ")}.`] : []),
      ],
      settings: ["value: least supplier share", "value: greatest supplier share"],
    }),
    examples: [
      {
        cells: [ELEMENTS_EXAMPLE],
        answer: [[56 / 193, 56, 137, "balanced", "", 0]],
        meaning: "The supplier gets 29 % of what both create.",
      },
    ],
    refusals: APPROPRIATION_REFUSALS,
    notes: [
      "Where created value is not above 0 there is no share of it: #N/A; both amounts are shown.",
      "Advice rests on the elements that have a value; look at unknown before you act on it.",
      ONE_CURRENCY_AN_ACCOUNT,
    ],
    source: `${VALUE_SOURCE} The bounds are ours, after the advice to balance benefits in conflict.`,
  }),
};
