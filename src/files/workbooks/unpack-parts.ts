import { unzipSync, zipSync, type UnzipFileInfo } from "fflate";
import { refusal } from "./refuse-other-files";

const MEGABYTE = 1024 * 1024;

/** Parts of a zip file by their names: with slashes and none in front, whatever program wrote them. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** The names of all parts; none of them is unpacked. Throws for a file whose list of parts is damaged. */
export function namesOfParts(file: Uint8Array): readonly string[] {
  const names: string[] = [];
  unzipSync(file, {
    filter: ({ name }) => {
      names.push(plainName(name));
      return false;
    },
  });
  return names;
}

/**
 * Unpacks the parts of these names that are there. Throws for one that is damaged.
 *
 * @param most - Bytes that they may be, all together. No more is unpacked, whatever the file says of its sizes.
 * @throws {CsvError} `workbook` when the bound is passed.
 */
export function unpackParts(file: Uint8Array, names: readonly string[], most: number): Parts {
  let left = most;
  const isWanted = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!names.includes(plainName(name))) return false;
    left -= originalSize;
    if (left < 0) throw refusal(tooLarge(most));
    return true;
  };
  const parts = Object.entries(unzipSync(file, { filter: isWanted }));
  return new Map(parts.map(([name, bytes]) => [plainName(name), bytes]));
}

/** A zip file that holds parts as they are, for a library that reads workbooks from one. */
export function packParts(parts: Parts): ArrayBuffer {
  return zipSync(Object.fromEntries(parts), { level: 0 }).buffer;
}

function plainName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "");
}

function tooLarge(most: number): string {
  return `expected a workbook of up to ${Math.round(most / MEGABYTE)} MB once unpacked, found a larger one: keep the rows that you need in a workbook of their own, or save the sheet as CSV`;
}
