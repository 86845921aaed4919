import type { IStyleData, Nullable } from "@univerjs/core";
import type { LookRecord } from "../../../files/xlsx/read/workbook-record";
import { lookOfStyle } from "./look-of-style";

/** A style that stands in a cell, or its name. */
export type Styled = Nullable<IStyleData | string>;

/** The looks that cells of a grid have, each once; the first is the usual one. */
export class LooksOfGrid {
  readonly looks: LookRecord[] = [];
  private readonly places = new Map<string, number>();
  private readonly known = new Map<string, number>();
  private readonly styles: Readonly<Record<string, Nullable<IStyleData>>>;

  constructor(styles: Readonly<Record<string, Nullable<IStyleData>>>) {
    this.styles = styles;
    this.add({});
  }

  /** The place of a look in the list. */
  placeOf(style: Styled): number {
    if (style === null || style === undefined) return 0;
    if (typeof style !== "string") return this.add(style);
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const place = this.add(this.styles[style]);
    this.known.set(style, place);
    return place;
  }

  private add(style: Nullable<IStyleData>): number {
    const look = lookOfStyle(style);
    const key = JSON.stringify(look);
    const place = this.places.get(key) ?? this.looks.push(look) - 1;
    this.places.set(key, place);
    return place;
  }
}
