import { KamError, type Place } from "../../../model/errors";

/** Runs, and gives a refusal of the model that names no place this one. */
export function placedAt<T>(place: Place, run: () => T): T {
  try {
    return run();
  } catch (thrown) {
    throw thrown instanceof KamError ? thrown.at(place) : thrown;
  }
}
