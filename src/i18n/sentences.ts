import type { Place } from "../model/errors";
import type { NoFacts } from "../model/facts";
import type { Fault, Faults } from "../model/faults";
import type { Remark, Remarks } from "../model/remarks";

/** What is said of a code: a text, or one that is made from the facts where there are any. */
export type Sentence<Facts> = Facts extends NoFacts ? string : (facts: Facts) => string;

/** A sentence for each code of a list: one missing or one too many does not compile. */
export type SentencesOf<All> = { readonly [C in keyof All]: Sentence<All[C]> };

/** All that one language has to say. A further language is a further one of these. */
export interface Language {
  readonly sentences: SentencesOf<Faults & Remarks>;
  /** Where a fault lies, as much of it as is known. */
  readonly place: (where: Partial<Place>) => string;
}

/** What a language says of a code with its facts. */
export function say({ sentences }: Language, { code, facts }: Fault | Remark): string {
  // Code and facts belong together, which the compiler does not follow through the list.
  const sentence = sentences[code] as string | ((facts: unknown) => string);
  return typeof sentence === "string" ? sentence : sentence(facts);
}
