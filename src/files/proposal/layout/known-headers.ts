import { plainHeader } from "../../../model/plain-text";
import { NAMED_COLUMNS } from "../../../schema/synonyms";
import { bareHeader } from "./bare-header";
import { periodOf } from "./period";

/**
 * Every way in which a header may name a column: whole, without what stands in brackets or says how it is counted, each
 * half of `Customer / Kunde`.
 */
export function formsOf(header: string): readonly string[] {
  const bare = header.replaceAll(/[([][^)\]]*[)\]]/g, " ");
  const halves = bare.split(/\s[/|]\s|\//);
  const rest = periodOf(bare)?.rest ?? "";
  // "Deal - Value" of a list in which all headers begin so.
  const last = bare.split(" - ").at(-1) ?? "";
  const written = [header, bare, last, ...(halves.length > 1 ? halves : []), rest];
  const forms = [...written, ...[bare, last, rest].map(bareHeader)].map(plainHeader);
  return [...new Set(forms.filter((form) => form !== ""))];
}

const KNOWN: ReadonlySet<string> = new Set(
  NAMED_COLUMNS.flatMap(({ names }) => names.map(plainHeader)),
);

/** True when some table of the schema has a column of this name, or of one that stands for it. */
export function isKnownHeader(header: string): boolean {
  return formsOf(header).some((form) => KNOWN.has(form));
}
