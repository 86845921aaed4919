type Block = readonly (readonly (number | undefined)[])[];

/** A square of comparisons from its upper half, row by row; `undefined` was not compared. */
export function fromUpper(size: number, upper: readonly (number | undefined)[]): Block {
  const rows = Array.from({ length: size }, () => new Array<number | undefined>(size).fill(1));
  let next = 0;
  for (let i = 0; i < size; i += 1) {
    for (let j = i + 1; j < size; j += 1) {
      const value = upper[next];
      next += 1;
      const [row, column] = [rows[i] ?? [], rows[j] ?? []];
      row[j] = value;
      column[i] = value === undefined ? undefined : 1 / value;
    }
  }
  return rows;
}

/** A square of comparisons from pairs of letters: `ab: 3` says that a is 3 times as important as b. */
export function fromPairs(letters: string, pairs: Readonly<Record<string, number>>): Block {
  const names = letters.split("");
  return names.map((one) =>
    names.map((other) => {
      if (one === other) return 1;
      const reverse = pairs[other + one];
      return pairs[one + other] ?? (reverse === undefined ? undefined : 1 / reverse);
    }),
  );
}

/** The same without its lower half, as a person types it. */
export function upperCells(block: Block): readonly (readonly (number | "")[])[] {
  return block.map((row, i) => row.map((value, j) => (j < i ? "" : (value ?? ""))));
}
