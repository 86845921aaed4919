import { attribute, walkXml } from "./walk-xml";

/** Formats of days that a workbook need not spell out. Times of day alone are numbers. */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** For each style of cells, by number, whether it shows a day. */
export function dayStyles(xml: string): readonly boolean[] {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isOfCells = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === "cellXfs") isOfCells = true;
      const format = Number(attribute(attributes, "numFmtId") ?? 0);
      if (name === "numFmt") own.set(format, showsDay(attribute(attributes, "formatCode") ?? ""));
      if (name === "xf" && isOfCells) styles.push(own.get(format) ?? BUILT_IN.has(format));
    },
    close: (name) => {
      if (name === "cellXfs") isOfCells = false;
    },
  });
  return styles;
}

/** Whether a format has a day, month or year outside quotes, brackets and single signs. */
export function showsDay(format: string): boolean {
  // A time that runs on past a day has its hours in brackets.
  const plain = format.replace(/\[(h+|m+|s+)\]/gi, "h");
  const [positive = ""] = plain.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, "").split(";");
  if (/general/i.test(positive)) return false;
  return /[dy]/i.test(positive) || (/m/i.test(positive) && !/[hs]/i.test(positive));
}
