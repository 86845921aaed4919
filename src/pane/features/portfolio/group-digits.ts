import { formatNumber } from "../../format-number";

/** A sentence of a function with its large amounts as the person's browser writes them. */
export function groupDigits(sentence: string): string {
  return sentence.replaceAll(/(?<![\w.-])-?\d{4,}(?![\w.-]*\d)/g, (digits) =>
    formatNumber(Number(digits), "amount"),
  );
}
