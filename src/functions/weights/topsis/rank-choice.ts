import { KamError, notAvailable } from "../../../model/errors";
import { fallingRanks } from "../../../model/statistics/falling-ranks";
import { topsis } from "../../../model/weights/topsis";
import type { SettingsInput } from "../../define/parameters";
import { type AlternativesInput, type Choice, readChoice } from "./alternatives";

/** Accounts to choose among, and what counts. */
export interface ChoiceQuestion {
  readonly accounts: AlternativesInput;
  readonly settings: SettingsInput;
  readonly headers: boolean | undefined;
}

/** Where each sound row stands, by its place among all rows. */
interface Ranking {
  readonly choice: Choice;
  readonly sound: readonly number[];
  readonly matrix: readonly (readonly number[])[];
  readonly places: ReadonlyMap<number, Place>;
}

interface Place {
  readonly closeness: number;
  readonly rank: number;
}

/** Ranks the accounts that are fully known. */
export function rankChoice({ accounts, settings }: ChoiceQuestion): Ranking {
  const choice = readChoice(accounts, settings);
  const { rows, weights, isBetterHigher } = choice;
  const sound = [...rows.keys()].filter((row) => !(rows[row] instanceof KamError));
  const matrix = sound.map((row) => rows[row] as readonly number[]);
  if (matrix.length === 1) {
    requireSound(rows);
    throw notAvailable("only one account is fully known, so there is none to compare it with");
  }
  const closeness = topsis(matrix, weights, isBetterHigher);
  const ranks = fallingRanks(closeness);
  const places = sound.map((row, at): [number, Place] => [
    row,
    { closeness: closeness[at] ?? 0, rank: ranks[at] ?? 1 },
  ]);
  return { choice, sound, matrix, places: new Map(places) };
}

/** What is to be corrected goes before what is merely not known. */
function requireSound(rows: Choice["rows"]): void {
  for (const row of rows) {
    if (row instanceof KamError && row.code === "invalid-input") throw row;
  }
}
