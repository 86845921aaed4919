import type { Field } from "./field";
import { numberFormatOf } from "./number-format";
import { SUGGESTIONS } from "./suggestions";
import type { Table } from "./table";

/** A blank table as a person is given it: headers, and what their cells look like and offer. */
export interface Template {
  readonly name: string;
  readonly columns: readonly TemplateColumn[];
}

export interface TemplateColumn {
  readonly header: string;
  /** In pixels. */
  readonly width: number;
  /** As a spreadsheet writes it; none shows values as they are. */
  readonly format?: string;
  readonly list?: ChoiceList;
}

/** Words that a cell offers. */
export interface ChoiceList {
  readonly words: readonly string[];
  /** Whether any other word is a fault. */
  readonly isStrict: boolean;
}

/** The blank table that the schema describes. */
export function templateOf({ name, columns }: Pick<Table, "name" | "columns">): Template {
  const suggested = SUGGESTIONS[name] ?? {};
  return {
    name,
    columns: Object.values(columns).map(({ header, ...field }) => {
      const format = numberFormatOf(field);
      const list = listOf(field, suggested[header]);
      return {
        header,
        width: widthOf([header, ...(list?.words ?? []), format ?? ""]),
        ...(format === undefined ? {} : { format }),
        ...(list === undefined ? {} : { list }),
      };
    }),
  };
}

/** A cell of several words takes more than a list can offer: there it only suggests. */
function listOf(
  { kind, words }: Field<unknown>,
  suggested: readonly string[] | undefined,
): ChoiceList | undefined {
  if (kind === "flag") return { words: ["yes", "no"], isStrict: true };
  if (words !== undefined) return { words, isStrict: kind === "word" };
  return suggested === undefined ? undefined : { words: suggested, isStrict: false };
}

const LETTER = 8;
const PADDING = 28;
const WIDEST = 335;
/** The button that filters a column covers so many letters of its header. */
const BUTTON = 2;

/** How wide a column must be for its header and its texts, up to a width that texts may be cut at. */
export function widthOf(
  [header = "", ...texts]: readonly string[],
  widest: number = WIDEST,
): number {
  const longest = Math.max(header.length + BUTTON, ...texts.map(({ length }) => length));
  return Math.min(longest * LETTER + PADDING, widest);
}
