import type { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";

/** The numbers of the grid for the words of a file: its own lists, which would bring all of the grid along. */
export const HORIZONTAL = {
  left: 1,
  center: 2,
  right: 3,
  justify: 4,
  distributed: 6,
} as unknown as Readonly<Record<string, HorizontalAlign>>;

export const VERTICAL = { top: 1, center: 2, bottom: 3 } as unknown as Readonly<
  Record<string, VerticalAlign>
>;

const NUMBERS = { wraps: 3, yes: 1, no: 0 } as unknown as {
  readonly wraps: WrapStrategy.WRAP;
  readonly yes: BooleanNumber.TRUE;
  readonly no: BooleanNumber.FALSE;
};

export const { wraps: WRAPS, yes: YES, no: NO } = NUMBERS;
