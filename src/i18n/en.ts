import { COST } from "./en/cost";
import { LIFETIME } from "./en/lifetime";
import { MONEY } from "./en/money";
import { PORTFOLIO } from "./en/portfolio";
import { RELATIONSHIP } from "./en/relationship";
import { REMARKS } from "./en/remarks";
import { REPEAT_BUYING } from "./en/repeat-buying";
import { SHARED } from "./en/shared";
import { VALUE } from "./en/value";
import { WEIGHTS } from "./en/weights";
import type { Language } from "./sentences";

/** English. */
export const EN: Language = {
  sentences: {
    ...SHARED,
    ...COST,
    ...LIFETIME,
    ...MONEY,
    ...PORTFOLIO,
    ...RELATIONSHIP,
    ...REMARKS,
    ...REPEAT_BUYING,
    ...VALUE,
    ...WEIGHTS,
  },
  place: ({ argument, column, row }) =>
    [
      argument,
      column === undefined ? column : `column "${column}"`,
      row === undefined ? row : `row ${row}`,
    ]
      .filter((part) => part !== undefined)
      .join(", "),
};
