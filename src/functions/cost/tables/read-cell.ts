import { invalidInput, type KamError, type Place } from "../../../model/errors";
import { errorText, fits } from "../../../reading/cells";
import { describeNumber } from "../../../reading/expected";

/** A number of 0 or more in a cell that is not blank, or what is wrong with it. */
export function readNonNegative(cell: unknown, place: Place): number | KamError {
  if (fits(cell, { min: 0 })) return cell;
  return invalidInput(place, describeNumber({ min: 0 }), errorText(cell) ?? cell);
}
