import { barsOf } from "./bars";

/** Signs of which the rules of printed lists are drawn. */
const RULE = /^[\s|+\-=_*:─━═│┃║┼╪├┤┬┴┌┐└┘╬╠╣╦╩╔╗╚╝]+$/;
const STROKE = /[-=_─━═]{3}/;

/** Whether a line is a rule, such as `-----`, `+---+---+` or `|----|`. */
export function isRule(line: string): boolean {
  return STROKE.test(line) && RULE.test(line);
}

/** Whether a line has a bar at both ends. */
export function isEnclosed(line: string): boolean {
  return /^\s*[|│┃║].*[|│┃║]\s*$/.test(line);
}

/** Whether the lines are a list as business systems print it: bars with rules, or columns under a rule. */
export function looksRuled(lines: readonly string[]): boolean {
  return looksBarred(lines) || headerOfColumns(lines) !== undefined;
}

/** Whether bars part the cells, and either rules stand between the rows or all rows have them at both ends. */
export function looksBarred(lines: readonly string[]): boolean {
  const rules = lines.filter(isRule);
  const filled = lines.filter((line) => line.trim() !== "" && !isRule(line));
  const enclosed = filled.filter(isEnclosed).length;
  if (rules.length > 0 && enclosed > 0) return true;
  // Some systems draw bars between cells alone, and cross them in the rule below the header.
  const crossed = lines.findIndex((line) => isRule(line) && /[-─═][+┼╪|][-─═]/.test(line));
  if (crossed > 0 && barsOf(lines[crossed - 1] ?? "").length > 0) return true;
  return enclosed > 1 && enclosed >= filled.length * MOSTLY;
}

const MOSTLY = 0.9;

/**
 * The line of headers of a list without bars, whose columns are parted by two blanks or more, or by the gaps of
 * the rule below the headers. `undefined` when the lines are no such list.
 */
export function headerOfColumns(lines: readonly string[]): number | undefined {
  const header = lines.findIndex(
    (line, index) =>
      line.trim() !== "" &&
      !isRule(line) &&
      /^[\s\-=_]+$/.test(lines[index + 1] ?? "") &&
      isRule(lines[index + 1] ?? "") &&
      (lines[index + 2] ?? "").trim() !== "" &&
      isOfColumns(lines, index),
  );
  return header < 0 ? undefined : header;
}

function isOfColumns(lines: readonly string[], header: number): boolean {
  const names = lines[header] ?? "";
  if (/[,;|\t]/.test(names)) return false;
  if ((lines[header + 1] ?? "").trim().split(/\s+/).length > 1) return true;
  const width = columnsOf(names).length;
  const below = lines.slice(header + 2).filter((line) => line.trim() !== "" && !isRule(line));
  return width > 1 && below.every((line) => columnsOf(line).length === width);
}

/** The pieces of a line that stand two blanks or more apart. */
export function columnsOf(line: string): readonly string[] {
  return line.trim().split(/ {2,}/);
}
