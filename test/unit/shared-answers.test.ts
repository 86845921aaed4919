import { KamError } from "../../src/model/errors";
import { typeColumn } from "../../src/files/csv/column/type-column";
import { spill } from "../support/builders";
import { describeWhere } from "../support/real-data";
import { hasSharedCases, sharedBytes } from "../support/shared-cases";

interface AskedCase {
  readonly function?: string;
  readonly cells: readonly unknown[];
  readonly expected: unknown;
}

/** Inputs of a file that failed once, in its order. */
function casesIn(file: string): readonly AskedCase[] {
  const read = JSON.parse(new TextDecoder().decode(sharedBytes(`import/${file}.json`))) as
    AskedCase | readonly AskedCase[];
  return [read].flat().filter((each) => each.function?.startsWith("KAM.") === true);
}

/** The answers to them: rows of cells by their headers, or as they stand where there are none. */
function answersTo(file: string): readonly (readonly Readonly<Record<string, unknown>>[])[] {
  return casesIn(file).map(({ function: name = "", cells }) => {
    const [headers = [], ...rows] = spill(name.replace("KAM.", ""), ...cells);
    return rows.map((row) =>
      Object.fromEntries(headers.map((header, column) => [String(header), row[column]])),
    );
  });
}

describeWhere(hasSharedCases, "inputs that failed once", () => {
  it("are one account where ids differ by signs that nobody sees", () => {
    expect(answersTo("f12-ids-invisible")).toMatchObject([
      [{ contribution: 40 }],
      [{ repeat_orders: 1 }],
      expect.arrayContaining([{ measure: "recall", value: 1 }]),
      [{ cost_to_serve: 50 }],
    ]);
  });

  it("are answered where credits are more than the invoices of a year", () => {
    const [standard] = casesIn("f13-negative-net-revenue").map(({ expected }) => expected);

    expect(answersTo("f13-negative-net-revenue")).toMatchObject([
      expect.arrayContaining([
        expect.objectContaining({
          tier: "Standard",
          ...(standard as { Standard: object }).Standard,
        }),
      ]),
      [{ gross_retention: 0.6 }],
      [{ account_id: "A", tier: "Repair or manage for cash" }, { account_id: "B" }],
      [{ stage: "Basic" }],
      [{ contribution: -800 }],
    ]);
  });

  it("are divided to the cent where a sum has the noise of its addition", () => {
    const [, traced, timed] = answersTo("f14-sum-noise");
    const [{ cells } = { cells: [] }] = casesIn("f14-sum-noise");

    expect(spill("ALLOCATE", ...cells).map((row) => row[2])).toEqual([5, 5]);
    expect(traced).toContainEqual(expect.objectContaining({ account_id: "A", cost: 100 }));
    expect(timed).toContainEqual(expect.objectContaining({ account_id: "A", cost: 1 }));
    expect(timed).toContainEqual(expect.objectContaining({ account_id: "unused: d", cost: 99 }));
  });

  it("are refused where one sum has two currencies", () => {
    const [[first] = []] = answersTo("f17-mixed-currencies");

    expect(first?.["gross_revenue"]).toBeInstanceOf(KamError);
  });

  it("are days, with time and offset or not", () => {
    const { dates } = JSON.parse(
      new TextDecoder().decode(sharedBytes("import/f10-dates.json")),
    ) as {
      readonly dates: readonly string[];
    };
    const days = dates.map((text) => {
      const column = { header: "as_of", cells: [text, text], rows: [2, 3], meant: "date" } as const;
      const [value] = typeColumn(column).values;
      return typeof value === "number" ? Math.floor(value) : value;
    });

    expect(days).toEqual(dates.map((text) => (text.includes("13") ? 45_304 : 45_296)));
  });
});
