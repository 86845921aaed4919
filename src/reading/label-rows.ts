import { invalidInput, type KamError, type Place } from "../model/errors";
import { type AccountId, idText } from "../model/account-id";

/**
 * What is wrong with an id or a name that an answer gives to a row of its own: nobody could tell the two
 * rows apart. `undefined` where it is none of these labels, in any case.
 */
export function labelFault(
  name: AccountId,
  labels: readonly string[],
  place: Place,
): KamError | undefined {
  const text = idText(name);
  const label = labels.find((each) => each.toLowerCase() === text.toLowerCase());
  if (label === undefined) return undefined;
  return invalidInput(place, `a name other than "${label}", which is a row of the answer`, text);
}

/** Refuses such an id or name. */
export function requireNoLabel(name: AccountId, labels: readonly string[], place: Place): void {
  const fault = labelFault(name, labels, place);
  if (fault !== undefined) throw fault;
}
