import { isBlankCell } from "../csv/blank-cell";
import { cutText, hintedDelimiter, withPlainEnds } from "../csv/parse-rows";
import { DELIMITERS, type Delimiter, type Parting } from "../csv/reading";
import { looksRuled } from "./looks-ruled";

/** Rows that are looked at. */
const LOOKED_AT = 1000;

/** How well a delimiter suits a text. */
interface Suiting {
  readonly delimiter: Delimiter;
  /** From 0, when hardly a row has two cells, to 1, when all have as many. */
  readonly evenness: number;
  /** Cells of most rows. */
  readonly width: number;
  /** Whether nothing is left of the text when it is cut. */
  readonly isBlank: boolean;
  /** Whether the quotes of the text hold under it. */
  readonly isSound: boolean;
}

/**
 * Proposes what parts the cells: what the text names itself, rules and bars of a printed list, or the
 * delimiter under which the most rows of two cells or more are alike from the first of them on. A title or a
 * line of other data above the table thus spoils nothing, and neither does a fault of the quotes: a
 * delimiter under which they break gives way only to one that makes as many cells.
 */
export function proposeParting(text: string): Parting {
  const hinted = DELIMITERS.find((delimiter) => delimiter === hintedDelimiter(text));
  if (hinted !== undefined) return hinted;
  const plain = withPlainEnds(text);
  const lines = plain.split("\n", LOOKED_AT);
  if (looksRuled(lines)) return "ruled";
  const suitings = DELIMITERS.map((delimiter) => suitingOf(plain, lines, delimiter));
  const sound = mostEven(suitings.filter(({ isSound }) => isSound));
  const broken = mostEven(suitings.filter(({ isSound }) => !isSound));
  const best = broken !== undefined && isBetter(broken, sound) ? broken : sound;
  if (best !== undefined) return best.delimiter;
  return suitings.find(({ isBlank }) => isBlank)?.delimiter ?? ",";
}

/** The first of those that are as even, as delimiters are listed in the order in which they are believed. */
function mostEven(suitings: readonly Suiting[]): Suiting | undefined {
  return suitings
    .filter(({ evenness }) => evenness > 0)
    .sort((one, other) => other.evenness - one.evenness)[0];
}

function isBetter(broken: Suiting, sound: Suiting | undefined): boolean {
  if (sound === undefined || broken.evenness > sound.evenness) return true;
  return broken.evenness === sound.evenness && broken.width > sound.width;
}

function suitingOf(text: string, lines: readonly string[], delimiter: Delimiter): Suiting {
  const { rows, fault } = cutText(text, delimiter, LOOKED_AT);
  const isSound = fault === undefined;
  const cells = isSound ? rows.map((row) => row.cells) : lines.map((line) => line.split(delimiter));
  const lengths = cells.filter((row) => !row.every(isBlankCell)).map(({ length }) => length);
  return { delimiter, isSound, isBlank: lengths.length === 0, ...evennessOf(lengths) };
}

/** Share of rows that are as long as most are, from the first of them on, weighed by how many they are. */
function evennessOf(lengths: readonly number[]): Pick<Suiting, "evenness" | "width"> {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const long = [...counts].filter(([length]) => length > 1);
  const [width, count] = long.sort(
    ([wide, one], [wider, other]) => other - one || wider - wide,
  )[0] ?? [1, 0];
  const below = lengths.slice(lengths.indexOf(width));
  const single = below.filter((length) => length === 1).length;
  if (count === 0 || single * 2 > below.length) return { evenness: 0, width };
  return { evenness: (count / below.length) * (count / lengths.length), width };
}
