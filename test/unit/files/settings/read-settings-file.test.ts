import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CsvError } from "../../../../src/files/csv/csv-error";
import { readSettingsFile } from "../../../../src/files/settings/read-settings-file";
import { settingColumns } from "../../../../src/schema/tables/settings";
import { fileOf, settingsOf } from "./a-settings-file";

const SHIPPED = readFileSync(join(__dirname, "../../../../organisation/settings.csv"));

function saidOf(bytes: Uint8Array): string {
  try {
    readSettingsFile(bytes, "our.csv");
  } catch (thrown) {
    if (thrown instanceof CsvError) return thrown.message;
    throw thrown;
  }
  throw new Error("It was not refused.");
}

const CUT = "tier,strength cut";

describe("organisation/settings.csv", () => {
  it("has the headers of the Settings table, and nothing below them", () => {
    const headers = Object.values(settingColumns).map(({ header }) => header);

    expect(SHIPPED.toString()).toBe(`${headers.join(",")}\n`);
  });

  it("is told as a file without rows", () => {
    expect(saidOf(SHIPPED)).toBe(
      "our.csv, row 2: expected at least one row below the headers, found none",
    );
  });
});

describe("a file of Settings", () => {
  it("is read with numbers, days and texts, the unknown blank", () => {
    const rows = readSettingsFile(
      settingsOf(
        "attractiveness,openness,60%,0,10,higher,0.5,How open they are,Board,2026-01-31",
        "attractiveness,growth,0.4,,,,,=1+1,,",
      ),
      "our.csv",
    );

    // Days since 1899-12-30.
    expect(rows).toEqual([
      [
        "attractiveness",
        "openness",
        0.6,
        0,
        10,
        "higher",
        0.5,
        "How open they are",
        "Board",
        46_053,
      ],
      ["attractiveness", "growth", 0.4, "", "", "", "", "=1+1", "", ""],
    ]);
  });

  it("may have been written by an Excel of Germany, its columns in another order", () => {
    const file = fileOf(
      "sep=;",
      "as_of;Value;SETTING;group;;",
      "31.01.2026;5,5;strength cut;tier;;",
    );

    expect(readSettingsFile(file, "our.csv")).toEqual([
      ["tier", "strength cut", 5.5, "", "", "", "", "", "", 46_053],
    ]);
  });
});

describe("a file of Settings at fault is told with its place, what was expected and what was found", () => {
  it.each([
    [
      "a text for a number",
      [`${CUT},much`],
      'column "value", row 2: expected a number, found "much"',
    ],
    ["no value", [`${CUT},`], 'column "value", row 2: expected a number, found an empty cell'],
    [
      "a value out of range",
      [`${CUT},-3`],
      'column "value", row 2: expected a number from 0 to 100, found -3',
    ],
    [
      "weights that do not add up",
      ["attractiveness,openness,0.5", "attractiveness,growth,0.4"],
      'column "value": expected weights that add up to 1 (100%), found 0.9',
    ],
    [
      "another word",
      ["attractiveness,openness,1,,,up"],
      'column "better", row 2: expected higher, lower, found "up"',
    ],
    [
      "a number that may be read in two ways",
      ["repeat buying,least gain,1.000"],
      'column "value", row 2: expected a number that can be read in one way only, as 1000 or 1.0, found "1.000"',
    ],
    [
      "a comma among points",
      [`${CUT},5.5`, 'tier,attractiveness cut,"5,5"'],
      'column "value", row 3: expected a number, found "5,5"',
    ],
    [
      "a day whose year has two digits",
      [`${CUT},5,,,,,,Board,20.10.16`],
      'column "as_of", row 2: expected a day such as 2026-01-31, found "20.10.16"',
    ],
    [
      "a day of which nobody knows the month",
      [`${CUT},5,,,,,,Board,1/2/2026`],
      'column "as_of", row 2: expected a day such as 2026-01-31, found "1/2/2026"',
    ],
    [
      "a long name, in a column that only people read",
      [`${CUT},5,,,,,,${"x".repeat(81)}`],
      `column "set_by", row 2: expected a text of 1 to 80 characters, found "${"x".repeat(60)}`,
    ],
    [
      "a setting twice",
      [`${CUT},5`, `${CUT},6`],
      'column "setting", row 3: expected each setting once, found "tier: strength cut"',
    ],
  ])("%s", (_, lines, said) => {
    expect(saidOf(settingsOf(...lines))).toContain(`our.csv, ${said}`);
  });

  it("a setting that is unknown, by the row of the file, in which blank rows count", () => {
    expect(saidOf(settingsOf(`${CUT},5`, "", ",,,", "tier,strenght cut,5"))).toMatch(
      /^our\.csv, column "setting", row 5: expected one of .*tier: strength cut.*, found "tier: strenght cut"$/,
    );
  });

  it.each([
    [
      "a header that is missing",
      "group,setting",
      'expected a column headed "value", found "group, setting"',
    ],
    [
      "a header that is misspelt",
      "group,setting,value,curvatur",
      "expected no columns but group, setting, value, low, high, better, curvature, meaning, set_by, as_of, " +
        'each once, found "curvatur"',
    ],
    ["a header twice", "group,setting,value,Value", 'each once, found "Value 2"'],
  ])("%s", (_, headers, said) => {
    const message = saidOf(fileOf(headers, headers.replaceAll(/\w+/g, "5")));

    expect(message).toMatch(/^our\.csv, row 1: /);
    expect(message).toContain(said);
  });

  it.each([
    [
      "a workbook",
      new Uint8Array([0x50, 0x4b, 3, 4]),
      "our.csv: expected a CSV file, found a workbook",
    ],
    ["nothing at all", new Uint8Array(), "our.csv: it is empty (0 bytes); expected a table"],
    ["an open quote", settingsOf(`${CUT},5,"`), "our.csv, row 2: expected quotes in pairs"],
    [
      "a row that is too long",
      fileOf("group,setting,value", `${CUT},5,6`),
      "our.csv, row 2: expected up to 3 cells",
    ],
  ])("%s", (_, bytes, said) => {
    expect(saidOf(bytes)).toContain(said);
  });
});
