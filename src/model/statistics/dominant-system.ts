/**
 * Equations in which each unknown is held by a leak and by flows to the others:
 *
 *     (leak_i + sum over j of flow_ij) y_i - sum over j of flow_ij y_j = b_i
 */
export interface DominantSystem {
  /** n x n numbers of 0 or more; the diagonal counts for nothing. */
  readonly flows: readonly (readonly number[])[];
  /** n numbers of 0 or more. */
  readonly leaks: readonly number[];
}

/**
 * Solves such equations by elimination without a subtraction: a leak that is tiny beside the flows keeps
 * all its digits, and so does the answer that rests on it.
 *
 * @param system - Flows and leaks.
 * @param right - b: n numbers.
 * @returns y: n numbers; `undefined` where some unknowns have no way to a leak, and so no value.
 * @example
 * solveDominant({ flows: [[0, 1], [0, 0]], leaks: [1, 2] }, [3, 2]); // [2, 1]
 * @see Grassmann, W. K., Taksar, M. I. & Heyman, D. P. (1985), and Alfa, A. S., Xue, J. & Ye, Q. (2002) on
 *   M-matrices (both cited from memory).
 */
export function solveDominant(
  system: DominantSystem,
  right: readonly number[],
): readonly number[] | undefined {
  const { flows, leaks } = system;
  const rows = flows.map((flow, at): Row => {
    return { flow: [...flow], leak: leaks[at] ?? 0, right: right[at] ?? 0, held: 0 };
  });
  for (const [at, row] of rows.entries()) {
    row.held = row.leak;
    for (let to = at + 1; to < rows.length; to += 1) row.held += row.flow[to] ?? 0;
    if (!(row.held > 0)) return undefined;
    for (let below = at + 1; below < rows.length; below += 1) passOn(rows[below], row, at);
  }
  return substituteBack(rows);
}

interface Row {
  readonly flow: number[];
  leak: number;
  right: number;
  /** Leak and flows to the unknowns that are left. */
  held: number;
}

// What flows to the unknown that goes away flows on to where that one's flows and leak lead.
function passOn(row: Row | undefined, gone: Row, at: number): void {
  const part = (row?.flow[at] ?? 0) / gone.held;
  if (row === undefined || part === 0) return;
  for (let to = at + 1; to < row.flow.length; to += 1) {
    row.flow[to] = (row.flow[to] ?? 0) + part * (gone.flow[to] ?? 0);
  }
  row.leak += part * gone.leak;
  row.right += part * gone.right;
}

function substituteBack(rows: readonly Row[]): readonly number[] {
  const solution = new Array<number>(rows.length).fill(0);
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (row === undefined) continue;
    let sum = row.right;
    for (let to = at + 1; to < rows.length; to += 1) {
      sum += (row.flow[to] ?? 0) * (solution[to] ?? 0);
    }
    solution[at] = sum / row.held;
  }
  return solution;
}
