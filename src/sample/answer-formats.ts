import { catalogue } from "../functions/catalogue";
import { answerFormatOf } from "../schema/number-format";

/** Formats by column from 0 of what a formula answers, by the schema of the answer where it has one. */
export function answerFormats(formula: string): Readonly<Record<number, string>> {
  const name = /^=KAM\.(\w+)\(/.exec(formula)?.[1];
  const fields = catalogue.find((definition) => definition.name === name)?.answer ?? {};
  const formats = Object.values(fields).map(
    (field, behindId) => [behindId + 1, answerFormatOf(field)] as const,
  );
  return Object.fromEntries(
    formats.filter((each): each is readonly [number, string] => each[1] !== undefined),
  );
}
