import type { ColumnChoices } from "../csv/column/typed-column";
import type { RowsChoice } from "../rows/file-rows";
import type { DraftAsked } from "./asked";

/** What only a person can settle of a file; each question stands for itself, and what is proposed holds until then. */
export interface Question {
  readonly text: string;
  /** None where it is settled elsewhere in the dialog. */
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly label: string;
  readonly isProposed: boolean;
  readonly settles: Settles;
}

/** What an answer is about: how the whole is cut, how one column is read, or what it stands for. */
export type Settles =
  | { readonly of: "rows"; readonly asked: RowsChoice["asked"] }
  | { readonly of: "column"; readonly header: string; readonly choices: ColumnChoices }
  | { readonly of: "meaning"; readonly header: string; readonly column: string | undefined };

/** What is asked of a file once a person has answered. */
export function withAnswer(asked: DraftAsked, settles: Settles): DraftAsked {
  switch (settles.of) {
    case "rows": {
      const { encoding, delimiter } = settles.asked;
      return {
        ...asked,
        ...(encoding === undefined ? {} : { encoding }),
        reading: { ...asked.reading, ...(delimiter === undefined ? {} : { delimiter }) },
      };
    }
    case "column": {
      const { header, choices } = settles;
      const before = asked.columns?.get(header);
      const columns = new Map([...(asked.columns ?? []), [header, { ...before, ...choices }]]);
      return { ...asked, columns };
    }
    case "meaning": {
      const { header, column } = settles;
      const columns = new Map([...(asked.chosen.columns ?? []), [header, column]]);
      return { ...asked, chosen: { ...asked.chosen, columns } };
    }
  }
}
