import type { CustomData, Nullable } from "@univerjs/core";

/** Under this name rows and columns of the grid know where they stand in their file, from 0. */
export const COMES_FROM = "kamFrom";

/** Sheets of a file are known by their places in it; those that were added later have other ids. */
export function sheetIdOf(place: number): string {
  return `of-file-${place + 1}`;
}

/** The place in the file of the sheet with this id. */
export function sheetPlaceOf(id: string): number | undefined {
  const place = /^of-file-(\d+)$/.exec(id)?.[1];
  return place === undefined ? undefined : Number(place) - 1;
}

/** Where a row or a column stands in the file; `undefined` for one that was put in. */
export function originOf(line: Nullable<{ readonly custom?: CustomData }>): number | undefined {
  const origin: unknown = line?.custom?.[COMES_FROM];
  return typeof origin === "number" ? origin : undefined;
}
