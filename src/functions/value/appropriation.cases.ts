import { ONE_CURRENCY_AN_ACCOUNT } from "../../reading/currency";
import type { Notes, Refusals } from "../define/definition";

const SETTING_HEADERS = ["group", "setting", "value"];

const LINE = ["point of contact", "exchange", 25, 0, 75, 0, 1];

export const APPROPRIATION_REFUSALS: Refusals = [
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

export const APPROPRIATION_NOTES: Notes = [
  "Where created value is not above 0 there is no share of it: #N/A; both amounts are shown.",
  "Advice rests on the elements that have a value; look at unknown before you act on it.",
  ONE_CURRENCY_AN_ACCOUNT,
];
