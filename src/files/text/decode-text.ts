import { CsvError } from "../csv/csv-error";
import { decodeAs, LOST_LETTER, SINGLE_BYTE, type TextEncoding } from "./encodings";
import { guessSingleByte } from "./guess-single-byte";
import { refuseControls, refuseOtherFiles, startsWith } from "./refuse-binary";
import { utf16WithoutMark } from "./utf16-without-mark";
import { isUtf8 } from "./utf8-soundness";

export interface DecodedText {
  readonly text: string;
  /** As it was found or asked for; shown, so that a person may choose another. */
  readonly encoding: TextEncoding;
  /** Why the letters may be others. */
  readonly doubt: LettersDoubt | undefined;
}

export interface LettersDoubt {
  /** `lost`: some places are no letters, and `LOST_LETTER` stands there; `guess`: they may be others. */
  readonly kind: "lost" | "guess";
  /** What may be chosen instead, the likeliest first. */
  readonly others: readonly TextEncoding[];
}

/**
 * Reads the letters of a file. Without an encoding: by its mark; as UTF-16 by its zero bytes; as
 * UTF-8, also when a few of its letters are cut or wrong, so that the rest stays whole; else with one
 * byte for each letter, where the encoding is a guess by the words that it makes.
 *
 * @throws {CsvError} `empty`, `binary` when it is no text, `encoding` when it is not written as asked for.
 */
export function decodeText(bytes: Uint8Array, asked?: TextEncoding): DecodedText {
  if (bytes.length === 0) throw new CsvError("empty", "it is empty (0 bytes); expected a table");
  refuseOtherFiles(bytes);
  const found = asked === undefined ? encodingOf(bytes) : { encoding: asked, others: [] };
  const text = withoutEndMark(decodeAs(bytes, found.encoding));
  refuseControls(text);
  if (asked !== undefined) refuseOtherLetters(bytes, text, asked);
  return { text, encoding: found.encoding, doubt: doubtOf(text, found) };
}

function doubtOf(text: string, { encoding, others }: FoundEncoding): LettersDoubt | undefined {
  if (others.length > 0) return { kind: "guess", others };
  if (!text.includes(LOST_LETTER)) return undefined;
  return { kind: "lost", others: encoding === "utf-8" ? SINGLE_BYTE : [] };
}

interface FoundEncoding {
  readonly encoding: TextEncoding;
  /** When it is a guess: what else it may be. */
  readonly others: readonly TextEncoding[];
}

const MARKS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

function encodingOf(bytes: Uint8Array): FoundEncoding {
  const told = MARKS.find(([, mark]) => startsWith(bytes, mark))?.[0] ?? utf16WithoutMark(bytes);
  if (told !== undefined) return { encoding: told, others: [] };
  if (isUtf8(bytes)) return { encoding: "utf-8", others: [] };
  const [encoding = "windows-1252", ...others] = guessSingleByte(bytes);
  return { encoding, others };
}

/** What a person asks for is believed, unless next to nothing of the file is written so. */
function refuseOtherLetters(bytes: Uint8Array, text: string, asked: TextEncoding): void {
  const lost = text.split(LOST_LETTER).length - 1;
  if (lost === 0) return;
  if (asked === "utf-8" ? isUtf8(bytes) : lost * 10 < text.length) return;
  throw new CsvError("encoding", `expected text in ${asked}, found bytes that are not`);
}

/** Programs of DOS end a text by a sign of their own. */
function withoutEndMark(text: string): string {
  return text.endsWith("\u001a") ? text.slice(0, -1) : text;
}
