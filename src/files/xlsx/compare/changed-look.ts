import { PLAIN_LOOK } from "../plain-look";
import type { LookRecord } from "../read/workbook-record";

/** Something of a look as a file has it, as it was seen in a grid, and as it later was. */
export interface Thrice<Of> {
  readonly file: Of;
  readonly before: Of;
  readonly later: Of;
}

/** Answers for numbers of looks what `changedLook` does for looks; a cell that is not there has the usual look, 0. */
export type ChangedLooks = (numbers: Thrice<number | undefined>) => LookRecord | undefined;

/** More than a file may have: Excel takes 65,490. */
const MOST_LOOKS = 2 ** 17;

/** Looks are few and cells are many: each three are compared once. */
export function changedLooks(looks: Thrice<readonly LookRecord[]>): ChangedLooks {
  const known = new Map<number, LookRecord | undefined>();
  return ({ file = 0, before = 0, later = 0 }) => {
    const key = (file * MOST_LOOKS + before) * MOST_LOOKS + later;
    if (!known.has(key)) {
      const three = {
        file: looks.file[file],
        before: looks.before[before],
        later: looks.later[later],
      };
      known.set(key, changedLook(three));
    }
    return known.get(key);
  };
}

/** The look that the file is to have: its own, with what differs later from what was seen; `undefined` for no change. */
export function changedLook({
  file,
  before,
  later,
}: Thrice<LookRecord | undefined>): LookRecord | undefined {
  const [seen, now] = [before ?? PLAIN_LOOK, later ?? PLAIN_LOOK];
  if (seen === now) return undefined;
  const font = different(seen.font, now.font);
  const rest = different({ ...seen, font }, { ...now, font });
  if (font.length + rest.length === 0) return undefined;
  const own = file ?? PLAIN_LOOK;
  return {
    ...own,
    ...Object.fromEntries(rest),
    font: { ...own.font, ...Object.fromEntries(font) },
  };
}

function different(before: object, later: object): readonly (readonly [string, unknown])[] {
  const were = new Map<string, unknown>(Object.entries(before));
  return Object.entries(later).filter(([name, value]) => were.get(name) !== value);
}
