import { isNotBuilt } from "./excel-errors";

/** Asks as `known` has it, and once more as `unknown` has it where the program has not built what that asks for. */
export async function ifBuilt<Way, T>(
  known: Way,
  unknown: Way,
  ask: (way: Way) => Promise<T>,
): Promise<T> {
  try {
    return await ask(known);
  } catch (thrown) {
    if (!isNotBuilt(thrown)) throw thrown;
    return ask(unknown);
  }
}
