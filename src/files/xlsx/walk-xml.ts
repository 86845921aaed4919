/** What is met in a part of a workbook, in the order in which it stands. Names come without a prefix. */
export interface XmlVisitor {
  readonly open?: (name: string, attributes: string) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Walks through the elements of a part. Parts are large: it goes through their text once. */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf("<", at);
    const until = start < 0 ? xml.length : start;
    if (until > at) visitor.text?.(unescapeXml(xml.slice(at, until)));
    if (start < 0) return;
    const isSpecial = /[!?]/.test(xml.charAt(start + 1));
    at = isSpecial ? passSpecial(xml, start, visitor) : passTag(xml, start, visitor);
  }
}

const CDATA = "<![CDATA[";
const SPECIALS = [
  { begin: "<!--", end: "-->" },
  { begin: CDATA, end: "]]>" },
  { begin: "<?", end: "?>" },
  { begin: "<!", end: ">" },
];

/** Passes by a comment, an instruction or a text that is written as it is; answers where it ends. */
function passSpecial(xml: string, start: number, { text }: XmlVisitor): number {
  const special = SPECIALS.find(({ begin }) => xml.startsWith(begin, start));
  const close = special?.end ?? ">";
  const end = xml.indexOf(close, start);
  if (end < 0) return xml.length;
  if (special?.begin === CDATA) text?.(xml.slice(start + CDATA.length, end));
  return end + close.length;
}

function passTag(xml: string, start: number, { open, close }: XmlVisitor): number {
  let end = xml.indexOf(">", start);
  // The sign may stand in an attribute as well.
  while (end >= 0 && isWithinQuotes(xml.slice(start, end))) end = xml.indexOf(">", end + 1);
  if (end < 0) return xml.length;
  visit(xml.slice(start + 1, end), open, close);
  return end + 1;
}

function isWithinQuotes(tag: string): boolean {
  return tag.includes("=") && /["']/.test(tag.replace(/"[^"]*"|'[^']*'/g, ""));
}

function visit(tag: string, open: XmlVisitor["open"], close: XmlVisitor["close"]): void {
  if (tag.startsWith("/")) {
    close?.(plainName(tag.slice(1).trim()));
    return;
  }
  const isEmpty = tag.endsWith("/");
  const end = tag.search(/[\s/]/);
  const name = plainName(end < 0 ? tag : tag.slice(0, end));
  open?.(name, end < 0 ? "" : tag.slice(end));
  if (isEmpty) close?.(name);
}

function plainName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The value of an attribute, whatever its prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  const pattern = (PATTERNS[name] ??= new RegExp(
    `\\s(?:(?!xmlns:)\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`,
  ));
  const found = pattern.exec(attributes);
  return found === null ? undefined : unescapeXml(found[1] ?? found[2] ?? "");
}

const PATTERNS: Record<string, RegExp> = {};

const NAMED: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (typeof decimal === "string") return String.fromCodePoint(Number(decimal));
    if (typeof hex === "string") return String.fromCodePoint(Number.parseInt(hex, 16));
    return NAMED[String(name)] ?? whole;
  });
}
