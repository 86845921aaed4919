import { kam } from "../../../src/command/kam";
import { rowOf, workbookFile } from "../../support/workbook-file";

const FILES: Readonly<Record<string, Uint8Array>> = {
  "a.csv": new TextEncoder().encode("account_id,revenue_12m\nA-1,5\n"),
  "b.xlsx": workbookFile([
    { name: "Kunden", cells: rowOf(1, ["account_id", "revenue_12m"]) + rowOf(2, ["B-1", 7]) },
    { name: "Colours", cells: rowOf(1, ["colour", "pages"]) + rowOf(2, ["red", 1]) },
  ]),
};

interface Said {
  readonly exit: number;
  readonly told: string;
  readonly refused: string;
}

async function call(...given: readonly string[]): Promise<Said> {
  const told: string[] = [];
  const refused: string[] = [];
  const exit = await kam(given, {
    bytesOf: (file) => FILES[file.replace("folder/", "")],
    tell: (text) => told.push(text),
    refuse: (text) => refused.push(text),
  });
  return { exit, told: told.join("\n"), refused: refused.join("\n") };
}

describe("kam read", () => {
  it("gives a text file as one object", async () => {
    const { exit, told } = await call("read", "folder/a.csv", "--json");

    expect(exit).toBe(0);
    expect(JSON.parse(told)).toMatchObject({
      file: "a.csv",
      kind: "accounts",
      tables: [{ name: "a", rows: [["A-1", 5]] }],
    });
  });

  it("gives a workbook with a table for each sheet", async () => {
    const { told } = await call("read", "b.xlsx", "--json");

    expect(JSON.parse(told)).toMatchObject({
      file: "b.xlsx",
      kind: "accounts",
      tables: [
        { name: "Kunden", kind: "accounts", rows: [["B-1", 7]] },
        { name: "Colours", kind: "other", rows: [["red", 1]] },
      ],
    });
  });

  it("names the sheets of a workbook to a person", async () => {
    const { told } = await call("read", "b.xlsx");

    expect(told).toMatch(/^b\.xlsx, sheet "Kunden": accounts, as /m);
    expect(told).toMatch(/^b\.xlsx, sheet "Colours": other, as /m);
  });

  it("gives several files as an array, in the order of the call", async () => {
    const { told } = await call("read", "b.xlsx", "a.csv", "--json");

    expect(JSON.parse(told)).toMatchObject([{ file: "b.xlsx" }, { file: "a.csv" }]);
  });

  it("tells what can be read beside a file that cannot", async () => {
    const { exit, told, refused } = await call("read", "missing.csv", "a.csv");

    expect(exit).toBe(1);
    expect(told).toContain("a.csv: accounts");
    expect(refused).toBe("missing.csv: expected a file that can be read, found none");
  });
});

describe("kam", () => {
  it("tells how it is called when it is called otherwise", async () => {
    const { exit, refused } = await call("write", "a.csv");

    expect(exit).toBe(2);
    expect(refused).toContain(
      'kam: expected the verb read, found "write"\nusage: kam read FILE...',
    );
  });
});
