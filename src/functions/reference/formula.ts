/** A formula that can be pasted into a cell; ranges are written as array constants. */
export function formulaOf(name: string, cells: readonly unknown[]): string {
  return `=KAM.${name}(${cells.map(argumentText).join(", ")})`;
}

function argumentText(argument: unknown): string {
  // Nothing between two commas: the argument was left out.
  if (argument === null || argument === undefined) return "";
  if (!Array.isArray(argument)) return constant(argument);
  const rows = argument.map((row: unknown) =>
    (Array.isArray(row) ? row : [row]).map(constant).join(","),
  );
  return `{${rows.join(";")}}`;
}

/** An array constant cannot hold a blank cell: an empty text stands for it. */
function constant(cell: unknown): string {
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return `"${typeof cell === "string" ? cell.replaceAll('"', '""') : ""}"`;
}
