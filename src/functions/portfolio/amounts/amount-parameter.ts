import { invalidInput } from "../../../model/errors";
import { errorText, singleCell } from "../../../reading/cells";
import type { Parameter } from "../../define/definition";
import { revenues } from "./revenues";

/** Revenue of each account, which every question of concentration is about. */
export const REVENUES = revenues(
  "Revenue of each account, one currency and period; below 0 has no share.",
);

export const CREDITED_HAS_NO_SHARE =
  "An amount below 0 (credits above invoices) has no share: it is left out, and its account is not counted.";
export const WITHOUT_HEADER =
  "Hand over the numbers without their header: text is refused, in a whole column too.";
export const BLANK_CHANGES_NOTHING =
  "Blank cells are skipped; they change nothing, as an account without revenue.";
export const ZERO_COUNTS = "Blank cells are skipped; accounts that bring 0 count, so write the 0.";

/** How many of the largest: a whole number, or a fraction of all. */
export const LARGEST: Parameter<number> = {
  help: "How many of the largest: a whole number, or a fraction of all such as 0.2.",
  unit: "count",
  optional: false,
  type: "any",
  shape: "cell",
  read: (raw, argument) => {
    const cell = singleCell(raw, argument);
    const isMeant =
      typeof cell === "number" && (Number.isInteger(cell) ? cell >= 1 : cell > 0 && cell < 1);
    if (isMeant) return cell;
    const expected = "a whole number of 1 or more, or a fraction between 0 and 1";
    throw invalidInput({ argument }, expected, errorText(cell) ?? cell);
  },
};
