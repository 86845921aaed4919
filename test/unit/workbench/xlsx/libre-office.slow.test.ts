import { saveLater } from "../../../../src/files/xlsx/compare/save-later";
import type { WorkbookRecord } from "../../../../src/files/xlsx/read/workbook-record";
import { XlsxError } from "../../../../src/files/xlsx/xlsx-error";
import { NUMBER, opened, seen, withMore, withNumber } from "../../../support/changed-states";
import { hasLibreOffice, throughLibreOffice } from "../../../support/libre-office";
import { describeWhere } from "../../../support/real-data";
import { hasSharedWorkbooks, sharedWorkbooks } from "../../../support/shared-workbooks";
import { recordOf } from "../../../support/xlsx-parts";

/** What LibreOffice makes of workbooks, by names without their ending: it saves all as .xlsx. */
function shown(workbooks: readonly (readonly [string, Uint8Array])[]): Map<string, WorkbookRecord> {
  const given = new Map(workbooks.map(([name, bytes]) => [withEnding(name), bytes]));
  const saved = throughLibreOffice(given);
  return new Map([...saved].map(([name, bytes]) => [name, recordOf(bytes)]));
}

const withEnding = (name: string): string => name.replace(/m$/, "x");

function holds({ sheets }: WorkbookRecord, value: number | string): boolean {
  return sheets.some(({ cells }) => cells.some((cell) => cell.value === value));
}

/** The workbook with another number and what a person adds; `undefined` where it takes no number. */
function saved(file: string): Uint8Array | undefined {
  const { bytes, state } = opened(file);
  const later = withNumber(state);
  if (later === undefined) return undefined;
  try {
    return saveLater(bytes, withMore(later), seen).bytes;
  } catch (thrown) {
    // Cells of pivots, and sheets that are locked: other tests say which.
    if (thrown instanceof XlsxError) return undefined;
    throw thrown;
  }
}

describeWhere(
  hasSharedWorkbooks && hasLibreOffice,
  "LibreOffice with workbooks of others",
  () => {
    it("opens all that it opened before they were changed, and shows what was changed", () => {
      const changed = sharedWorkbooks.flatMap((file) => {
        const bytes = saved(file);
        return bytes === undefined ? [] : [[file, bytes] as const];
      });
      const before = shown(changed.map(([file]) => [file, opened(file).bytes]));
      const after = shown(changed);

      const told = [...before].map(([file, was]) => {
        const is = after.get(file);
        const sheets = (is?.sheets.length ?? 0) - was.sheets.length;
        const shows = is !== undefined && holds(is, NUMBER) && holds(is, "a text of ours");
        return { file, sheets, shows };
      });
      expect(told.filter(({ sheets, shows }) => sheets !== 1 || !shows)).toEqual([]);
      // Of 36, eight hold no plain number, two are of pivots, and two are protected.
      expect(told).toHaveLength(24);
    });
  },
  "LibreOffice, or the folder of real data,",
);
