/** Whose estimates of the mean consistency index of random comparisons are used. */
export type RandomIndexTable = "Saaty2005" | "Saaty1980" | "AlonsoLamata" | "DoneganDodd";

/** For 3, 4, ... 15 criteria. */
const TABLES: Readonly<Record<RandomIndexTable, readonly number[]>> = {
  Saaty2005: [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
  Saaty1980: [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  AlonsoLamata: [
    0.5247, 0.8816, 1.1086, 1.2479, 1.3417, 1.4057, 1.4499, 1.4854, 1.514, 1.5365, 1.5551, 1.5713,
    1.5838,
  ],
  DoneganDodd: [
    0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643, 1.4822,
    1.4969,
  ],
};

/** The tables are known up to this many criteria. */
export const MOST_CRITERIA = 15;

/**
 * Mean consistency index of comparisons made at random: what ours are measured against.
 *
 * @param size - Number of criteria, a whole number from 1 to 15.
 * @param table - Whose estimates; they differ in the second decimal.
 * @returns The random index; 0 for one or two criteria, which cannot contradict one another.
 * @example
 * randomIndex(6, "Saaty2005"); // 1.25
 * @see Saaty, T. L. (2005). Theory and Applications of the Analytic Network Process, 31, and Donegan,
 *   H. A. & Dodd, F. J. (1991), Mathematical and Computer Modelling 15(10), 135-137, as given in the
 *   Python package AHPy; Saaty (1980), The Analytic Hierarchy Process (not opened: its values, those for 9
 *   and 10 criteria too, as given in public programs), and Alonso, J. A. & Lamata,
 *   M. T. (2006), as given in public programs.
 */
export function randomIndex(size: number, table: RandomIndexTable): number {
  return TABLES[table][size - 3] ?? 0;
}
