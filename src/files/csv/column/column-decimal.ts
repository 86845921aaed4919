import type { AmountCell } from "./read-cells";
import { quote, tellRows } from "./tell-cells";
import type { ColumnContext, DecimalSign, Doubt } from "./typed-column";

/** Which sign parts the decimals of one column, and what of it is not certain. */
export interface ColumnDecimal {
  readonly decimal: DecimalSign;
  /** True when the column itself, or a person, settles it. */
  readonly isProven: boolean;
  readonly remarks: readonly string[];
  readonly doubts: readonly Doubt[];
}

/** What the amounts of a column show of their decimal sign. */
export interface DecimalProof {
  readonly commas: readonly AmountCell[];
  readonly points: readonly AmountCell[];
  /** Amounts that are another number under each of the two signs. */
  readonly unclear: readonly AmountCell[];
}

/** Sorts amounts by the sign that they prove: one under which alone they are a number. */
export function proveDecimal(amounts: readonly AmountCell[]): DecimalProof {
  const proofs = amounts.map(proofOf);
  const those = (proof: Proof): readonly AmountCell[] =>
    amounts.filter((_, index) => proofs[index] === proof);
  return { commas: those(","), points: those("."), unclear: those("unclear") };
}

type Proof = DecimalSign | "unclear" | "none";

function proofOf({ values, amount }: AmountCell): Proof {
  if (values["."] === undefined) return ",";
  if (values[","] === undefined) return ".";
  if (values["."] === values[","]) return "none";
  // Brackets for a minus are English, and so is a comma for thousands: (1,234) is -1234.
  return amount.isBracketed && amount.digits.includes(",") ? "." : "unclear";
}

/** The sign that the column proves; else that of the other columns; else the usual one, with a doubt. */
export function decimalOf(
  header: string,
  amounts: readonly AmountCell[],
  { choices, decimalElsewhere, delimiter }: ColumnContext,
): ColumnDecimal {
  if (choices?.decimal !== undefined) return certain(choices.decimal);
  const proof = proveDecimal(amounts);
  const usual = decimalElsewhere ?? (delimiter === ";" ? "," : ".");
  const proven = provenBy(proof);
  if (proven === "both") return mixed(header, proof, usual);
  const [first] = proof.unclear;
  if (proven !== undefined) return certain(proven);
  if (first === undefined) return certain(usual, false);
  return decimalElsewhere === undefined
    ? unproven(header, amounts, { first, usual })
    : { ...certain(usual, false), remarks: [tellElsewhere(first, usual)] };
}

function tellElsewhere({ text, row }: AmountCell, sign: DecimalSign): string {
  return `${quote(text)} in row ${row} is read with a decimal ${nameOf(sign)}, as the other columns of the file have one`;
}

function provenBy({ commas, points }: DecimalProof): DecimalSign | "both" | undefined {
  if (commas.length > 0) return points.length > 0 ? "both" : ",";
  return points.length > 0 ? "." : undefined;
}

function certain(decimal: DecimalSign, isProven = true): ColumnDecimal {
  return { decimal, isProven, remarks: [], doubts: [] };
}

function unproven(
  header: string,
  amounts: readonly AmountCell[],
  { first, usual }: { readonly first: AmountCell; readonly usual: DecimalSign },
): ColumnDecimal {
  const signs = [usual, otherThan(usual)];
  const doubt: Doubt = {
    code: "decimal",
    column: header,
    row: first.row,
    text: `column "${header}", first in row ${first.row}: does the sign in ${quote(first.text)} part thousands or decimals? With a ${signs.map((sign) => reading(amounts, sign)).join("; with a ")}. Nothing in the column proves one of them.`,
    choices: signs.map((sign) => ({ label: reading(amounts, sign), choice: sign })),
    proposed: usual,
  };
  return { ...certain(usual, false), doubts: [doubt] };
}

function mixed(header: string, proof: DecimalProof, usual: DecimalSign): ColumnDecimal {
  const { commas, points } = proof;
  const more = commas.length > points.length ? "," : ".";
  const decimal = commas.length === points.length ? usual : more;
  const doubt: Doubt = {
    code: "decimal",
    column: header,
    row: Math.min(commas[0]?.row ?? 0, points[0]?.row ?? 0),
    text: `column "${header}": ${tellProof(commas, ",")}, ${tellProof(points, ".")}. Those that do not follow the sign you choose stay text.`,
    choices: [decimal, otherThan(decimal)].map((sign) => ({
      label: `decimal ${nameOf(sign)}`,
      choice: sign,
    })),
    proposed: decimal,
  };
  return { ...certain(decimal, false), doubts: [doubt] };
}

function tellProof(cells: readonly AmountCell[], sign: DecimalSign): string {
  const amounts = cells.length === 1 ? "1 amount has" : `${cells.length} amounts have`;
  return `${amounts} a decimal ${nameOf(sign)} (${tellRows(cells.map(({ row }) => row))}, such as ${quote(cells[0]?.text ?? "")})`;
}

const SHOWN = 3;

/** `decimal comma: 1234, 2500, 999`, for the first cells. */
function reading(amounts: readonly AmountCell[], sign: DecimalSign): string {
  const shown = amounts.slice(0, SHOWN).map(({ values }) => String(values[sign] ?? "no number"));
  return `decimal ${nameOf(sign)}: ${shown.join(", ")}`;
}

function otherThan(sign: DecimalSign): DecimalSign {
  return sign === "," ? "." : ",";
}

function nameOf(sign: DecimalSign): string {
  return sign === "," ? "comma" : "point";
}
