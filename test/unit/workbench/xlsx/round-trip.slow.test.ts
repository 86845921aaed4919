import { unzipSync } from "fflate";
import { saveLater } from "../../../../src/files/xlsx/compare/save-later";
import { openXlsx } from "../../../../src/files/xlsx/open-xlsx";
import { readXlsx } from "../../../../src/files/xlsx/read/read-xlsx";
import { XlsxError } from "../../../../src/files/xlsx/xlsx-error";
import { FAR, NUMBER, opened, seen, withMore, withNumber } from "../../../support/changed-states";
import { describeWhere } from "../../../support/real-data";
import { hasSharedWorkbooks, sharedWorkbooks } from "../../../support/shared-workbooks";

function otherParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [were, are] = [unzipSync(before), unzipSync(after)];
  return Object.keys(were).filter(
    (part) => Buffer.compare(were[part] ?? Buffer.of(), are[part] ?? Buffer.of()) !== 0,
  );
}

describeWhere(hasSharedWorkbooks, "a workbook of others that was open in a grid", () => {
  it.each(sharedWorkbooks)("%s is saved byte for byte where nothing was changed", (file) => {
    const { bytes, state } = opened(file);
    const saved = saveLater(bytes, state, seen);

    expect(saved.changed).toEqual([]);
    expect(saved.leftOut).toEqual([]);
    expect(Buffer.compare(saved.bytes, bytes)).toBe(0);
  });

  it("differs in one sheet and in the flag to calculate where one number was changed", () => {
    const told = sharedWorkbooks.map((file) => {
      const { bytes, state } = opened(file);
      const later = withNumber(state);
      if (later === undefined) return "has no number";
      try {
        const saved = saveLater(bytes, later, seen);
        const isThere = readXlsx(openXlsx(saved.bytes)).sheets.some(({ cells }) =>
          cells.some(({ value }) => value === NUMBER),
        );
        const parts = otherParts(bytes, saved.bytes);
        const sheets = parts.filter((part) => part.includes("worksheets/"));
        return isThere && sheets.length === 1 && parts.length <= 2 ? "saved" : parts.join(" ");
      } catch (thrown) {
        if (!(thrown instanceof XlsxError)) throw thrown;
        return thrown.message.includes("pivot table") ? "is of a pivot" : thrown.message;
      }
    });

    const of = (wanted: string): number => told.filter((each) => each === wanted).length;
    expect({ saved: of("saved"), pivot: of("is of a pivot"), none: of("has no number") }).toEqual({
      saved: 26,
      pivot: 2,
      none: 8,
    });
  });

  it.each(sharedWorkbooks.slice(0, 10))(
    "%s takes a text, a spilling formula, a look and a sheet",
    (file) => {
      const { bytes, state } = opened(file);
      const saved = saveLater(bytes, withMore(state), seen);
      const record = readXlsx(openXlsx(saved.bytes));

      const cells = record.sheets[0]?.cells.filter(({ row }) => row >= FAR.row) ?? [];
      expect(cells.map(({ value }) => value)).toEqual(["a text of ours", 1, 2]);
      const [text, formula] = cells;
      expect(record.looks[text?.look ?? 0]).toMatchObject({
        numberFormat: "0.000",
        font: { isBold: true },
      });
      expect(formula?.formula).toMatchObject({
        stored: "_xldudf_KAM_SCORE(A1:B2)",
        kind: "dynamic",
      });
      expect(record.sheets.at(-1)).toMatchObject({ name: "Of ours" });
      expect(record.sheets.at(-1)?.cells.map(({ value }) => value)).toEqual(["new"]);
    },
  );
});
