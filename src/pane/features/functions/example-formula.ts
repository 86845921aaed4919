/** Writes a worked example as the formula that a person could type. */
export function exampleFormula(name: string, cells: readonly unknown[]): string {
  const texts = cells.map(argumentText);
  const last = texts.findLastIndex((text) => text !== "");
  return `=KAM.${name}(${texts.slice(0, last + 1).join(",")})`;
}

/** A value as a formula holds it; nothing for one that is left out. */
export function argumentText(argument: unknown): string {
  if (!Array.isArray(argument)) return isLeftOut(argument) ? "" : cellText(argument);
  const rows = argument.map((row: unknown) =>
    (Array.isArray(row) ? row : [row]).map(cellText).join(","),
  );
  return `{${rows.join(";")}}`;
}

/** An array in a formula has no empty places: `""` stands for a blank cell there. */
function cellText(cell: unknown): string {
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "string" ? `"${cell.replaceAll('"', '""')}"` : '""';
}

function isLeftOut(argument: unknown): boolean {
  return argument === null || argument === undefined || argument === "";
}
