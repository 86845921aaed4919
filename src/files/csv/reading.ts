/** What must be known to read a CSV file. It is proposed, shown, and a person may correct it. */
export interface CsvReading {
  readonly delimiter: Parting;
  /** Sign before the decimals. The other one, blanks and apostrophes may part thousands. */
  readonly decimal: "," | ".";
  readonly dateOrder: DateOrder;
  /** True when the first row holds the names of the columns. */
  readonly hasHeader: boolean;
}

/** In the order in which they are believed: a comma may also be a decimal sign. */
export const DELIMITERS = ["\t", ";", "|", ","] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How rows are cut into cells: by a sign, or as the rules, bars and padding of a printed list tell. */
export const PARTINGS = [...DELIMITERS, "ruled"] as const;
export type Parting = (typeof PARTINGS)[number];

/** What parts the cells of one row; lists that are ruled are mostly parted by bars. */
export function signOf(parting: Parting): Delimiter {
  return parting === "ruled" ? "|" : parting;
}

/**
 * Order of day and month in dates that do not begin with the year; dates that do are read always.
 * `ymd` and `ambiguous` leave the others text: there are none, or it cannot be told.
 */
export const DATE_ORDERS = ["ymd", "dmy", "mdy", "ambiguous"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];
