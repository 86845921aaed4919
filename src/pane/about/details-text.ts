import type { ProgramFacts } from "./program-facts";
import { TEXTS } from "./texts";

export interface Details {
  /** Of the add-in. */
  readonly version: string;
  /** Of the page; its origin alone is told. */
  readonly address: string;
  readonly program: ProgramFacts;
  /** As far as it may be told: see `errorTrace`. */
  readonly lastError: string | undefined;
}

/** What a person sends to whoever helps them, line by line. Nothing of the workbook is in it. */
export function detailsText({ version, address, program, lastError }: Details): string {
  const { origin } = new URL(address);
  const { display, content } = program.languages;
  const sets = Object.entries(program.sets).map(
    ([name, highest]) => `${name} ${highest ?? TEXTS.none}`,
  );
  const known = (fact: string | undefined): string => fact ?? TEXTS.notKnown;
  return [
    `${TEXTS.product} ${version}`,
    // A page without a server has the origin "null".
    `Build: ${known(origin === "null" ? undefined : origin)}`,
    `Program: ${known(program.program)}`,
    `Requirement sets: ${sets.length === 0 ? TEXTS.none : sets.join(", ")}`,
    `Languages: display ${known(display)}, content ${known(content)}`,
    `Last error shown: ${lastError ?? TEXTS.none}`,
  ].join("\n");
}
