import { notAvailable, type KamError } from "../../model/errors";

/** A part of a history that the model asks for is not there; the caller says of which account. */
export function unknownHistory(column: string): KamError {
  return notAvailable(`${column} is unknown, and there is no answer without it`);
}
