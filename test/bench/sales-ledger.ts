const HEADER = "Invoice;Customer No;Customer name;Posting date;Product;Amount;Credit;Country";
const PRODUCTS = [
  "Hinge 40 mm",
  "Bracket",
  "Gas spring",
  "Drawer slide",
  "Handle, brushed",
] as const;
const COUNTRIES = ["DE", "AT", "CH", "FR", "NL", "PL"] as const;
const CUSTOMERS = 1_700;

/** A ledger as a German merchandise system writes it, of eight columns and any number of lines, the same at each call. */
export function salesLedger(lines: number): string {
  const rows = Array.from({ length: lines }, (_, line) => ledgerLine(line));
  return `${[HEADER, ...rows].join("\r\n")}\r\n`;
}

function ledgerLine(line: number): string {
  const customer = (line * 7919) % CUSTOMERS;
  const isCredit = line % 23 === 0;
  return [
    `R-${100_000 + line}`,
    `C-${1000 + customer}`,
    `Müller & Partner ${customer} GmbH`,
    dayOf(line),
    PRODUCTS[(line * 31) % PRODUCTS.length],
    `${isCredit ? "-" : ""}${amountOf(line)}`,
    isCredit ? "yes" : "no",
    COUNTRIES[customer % COUNTRIES.length],
  ].join(";");
}

/** `31.01.2026`; no month has a day too many. */
function dayOf(line: number): string {
  const month = 1 + ((line * 5) % 12);
  const day = 1 + ((line * 13) % (month === 2 ? 28 : 30));
  return `${twoDigits(day)}.${twoDigits(month)}.${2023 + ((line * 3) % 3)}`;
}

/** `1.234,50` */
function amountOf(line: number): string {
  const cents = 1000 + ((line * 104_729) % 2_000_000);
  const [whole, rest] = [Math.floor(cents / 100), cents % 100];
  const thousands = Math.floor(whole / 1000);
  const below = thousands === 0 ? String(whole) : String(whole % 1000).padStart(3, "0");
  return `${thousands === 0 ? "" : `${thousands}.`}${below},${twoDigits(rest)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
