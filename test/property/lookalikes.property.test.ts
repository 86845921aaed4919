import fc from "fast-check";
import { catalogue } from "../../src/functions/catalogue";
import { expectAnswer } from "../support/expect-answer";

/** Signs that change no letter that a person sees. */
const UNSEEN = ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u200e", "\u200f"];
const MARKS = ["\u202a", "\u202e", "\u2066", "\u2069", "\u061c", "\u0000"];
const BLANKS = [" ", "\u00a0", "\u202f", "\u2007", "\u2009", "\u2003", "\u3000", "\t", "\r\n"];

/** The text as it might have been pasted: other blanks, more of them, and signs that nobody sees. */
const lookalike = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...BLANKS), { minLength: 1, maxLength: 3 }),
      fc.constantFrom("", ...UNSEEN, ...MARKS),
      fc.nat(text.length),
      fc.constantFrom("", ...BLANKS),
    )
    .map(([blanks, unseen, at, end]) => {
      const marked = `${text.slice(0, at)}${unseen}${text.slice(at)}`;
      return `${end}${marked.normalize("NFD").replaceAll(" ", blanks.join(""))}${end}`;
    });

/** The same cells, in which one text or another is drawn alike and spelled otherwise. */
function respelled(cells: readonly unknown[]): fc.Arbitrary<readonly unknown[]> {
  return fc.tuple(...cells.map(spelled));
}

function spelled(cell: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(cell)) return fc.tuple(...(cell as readonly unknown[]).map(spelled));
  if (typeof cell !== "string" || cell === "" || cell.startsWith("#")) return fc.constant(cell);
  return fc.oneof(fc.constant(cell), lookalike(cell));
}

const cases = catalogue.flatMap((definition) =>
  definition.examples.map(
    (example) => [`KAM.${definition.name}: ${example.meaning}`, definition, example] as const,
  ),
);

describe.each(cases)("%s", (_, { call }, { cells, answer }) => {
  it("answers alike whatever its texts are spelled with that nobody can see", () => {
    fc.assert(
      fc.property(respelled(cells), (alike) => {
        expectAnswer(call(alike), answer);
      }),
      { numRuns: 12 },
    );
  });
});
