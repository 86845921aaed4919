import type { Area } from "../workbook/address";

/** `Accounts[[#All],[Revenue]:[Margin]]` taken apart. */
export interface StructuredReference {
  readonly table: string;
  /** `#all`, `#data`, `#headers`, in lower case; none means the rows below the headers. */
  readonly sections: readonly string[];
  /** The first and the last column named; none means all of them. */
  readonly columns: readonly string[];
}

const REFERENCE = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[(.*)\])?$/u;
const PARTS = /\[([^[\]]*)\]/g;

/** Reads a reference to a table or a part of it; `undefined` for anything else. */
export function parseStructured(reference: string): StructuredReference | undefined {
  const match = REFERENCE.exec(reference);
  if (match === null) return undefined;
  const inner = (match[2] ?? "").trim();
  const parts = inner.startsWith("[")
    ? [...inner.matchAll(PARTS)].map((part) => (part[1] ?? "").trim())
    : [inner].filter((part) => part !== "");
  return {
    table: match[1] ?? "",
    sections: parts.filter((part) => part.startsWith("#")).map((part) => part.toLowerCase()),
    columns: parts.filter((part) => !part.startsWith("#")),
  };
}

/** The cells that a reference stands for in a table; `undefined` when it has no such part. */
export function structuredArea(
  { sections, columns }: StructuredReference,
  area: Area,
  headers: readonly string[],
): Area | undefined {
  const rows = sectionRows(sections, area);
  const found = columns.map((column) =>
    headers.findIndex((header) => header.toLowerCase() === column.toLowerCase()),
  );
  if (rows === undefined || found.includes(-1)) return undefined;
  if (found.length === 0) return { ...area, ...rows };
  const first = Math.min(...found);
  const columnCount = Math.max(...found) - first + 1;
  return { ...area, ...rows, column: area.column + first, columnCount };
}

const SECTIONS: readonly string[] = ["#all", "#data", "#headers"];

function sectionRows(
  sections: readonly string[],
  { row, rowCount }: Area,
): Pick<Area, "row" | "rowCount"> | undefined {
  if (!sections.every((section) => SECTIONS.includes(section))) return undefined;
  const hasData = sections.length === 0 || sections.includes("#data");
  const hasHeaders = sections.includes("#headers");
  if (sections.includes("#all") || (hasData && hasHeaders)) return { row, rowCount };
  if (hasHeaders) return { row, rowCount: 1 };
  return { row: row + 1, rowCount: Math.max(1, rowCount - 1) };
}
