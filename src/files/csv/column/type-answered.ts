import { typeColumn } from "./type-column";
import type { ColumnChoices, ColumnContext, TextColumn, TypedColumn } from "./typed-column";

/**
 * Turns the texts of one column into values, as a person chose for it. What the column itself proves holds for it; what it
 * leaves open, the answers for the whole file settle.
 */
export function typeAnswered(column: TextColumn, context: ColumnContext): TypedColumn {
  const own = context.choicesOf?.get(column.header);
  const first = typeColumn(column, own === undefined ? context : { ...context, choices: own });
  const choices = choicesFor(first, context.answers ?? {});
  return choices === undefined
    ? first
    : typeColumn(column, { ...context, choices: { ...own, ...choices } });
}

/** `undefined` when nothing is open that the answers settle. */
function choicesFor({ doubts }: TypedColumn, answers: ColumnChoices): ColumnChoices | undefined {
  const open = doubts.filter(({ code, choices }) =>
    choices.some(({ choice }) => choice === answers[code]),
  );
  if (open.length === 0) return undefined;
  return Object.fromEntries(open.map(({ code }) => [code, answers[code]]));
}
