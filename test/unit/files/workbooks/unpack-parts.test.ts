import { CsvError } from "../../../../src/files/csv/csv-error";
import { readWorkbook } from "../../../../src/files/workbooks/read-workbook";
import { namesOfParts, packParts, unpackParts } from "../../../../src/files/workbooks/unpack-parts";
import { rowOf, workbookFile } from "../../../support/workbook-file";
import { zipFile } from "../../../support/zip-file";

function unpacked(file: Uint8Array, most = 1000): Record<string, string> {
  const parts = unpackParts(file, namesOfParts(file), most);
  return Object.fromEntries(
    [...parts].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
}

describe("a zip file", () => {
  it("gives its parts, packed or stored", () => {
    const file = zipFile([
      { name: "a.xml", content: "aaaaaaaaaaaaaaaaaaaa" },
      { name: "ü/b.xml", content: "<b/>", isStored: true },
    ]);

    expect(unpacked(file)).toEqual({ "a.xml": "aaaaaaaaaaaaaaaaaaaa", "ü/b.xml": "<b/>" });
  });

  it("gives those that are asked for alone", () => {
    const file = zipFile([
      { name: "a", content: "1" },
      { name: "b", content: "2" },
    ]);

    expect([...unpackParts(file, ["b", "c"], 10).keys()]).toEqual(["b"]);
  });

  it("is found with other bytes behind it", () => {
    const file = zipFile([{ name: "a", content: "1" }]);

    expect(unpacked(Buffer.concat([file, Buffer.from("behind")]))).toEqual({ a: "1" });
  });

  it("has the same names whichever slash its program writes", () => {
    const file = zipFile([
      { name: "xl\\workbook.xml", content: "" },
      { name: "/b", content: "" },
    ]);

    expect(namesOfParts(file)).toEqual(["xl/workbook.xml", "b"]);
  });

  it("without any part is told apart from one that is cut off", () => {
    const file = zipFile([{ name: "a", content: "1" }]);

    expect(namesOfParts(zipFile([]))).toEqual([]);
    expect(() => namesOfParts(file.slice(0, -10))).toThrow();
    expect(() => namesOfParts(new Uint8Array())).toThrow();
  });

  it("is made of parts as they are, and gives them again", () => {
    const encoder = new TextEncoder();
    const parts = { "xl/a.xml": "<a/>", "ü.xml": "" };
    const bytes = Object.entries(parts).map(
      ([name, part]) => [name, encoder.encode(part)] as const,
    );

    expect(unpacked(new Uint8Array(packParts(new Map(bytes))))).toEqual(parts);
  });
});

describe("parts that unpack to more than is allowed", () => {
  const content = "a".repeat(1000);

  it.each([
    ["packed", false],
    ["stored", true],
  ])("are refused, all of them together: %s", (_, isStored) => {
    const file = zipFile([
      { name: "a", content, isStored },
      { name: "b", content, isStored },
    ]);

    expect(() => unpacked(file, 1999)).toThrow(CsvError);
    expect(unpacked(file, 2000)).toEqual({ a: content, b: content });
  });

  it("are cut off where the file says that they are small, and the workbook is refused", async () => {
    const cells = rowOf(1, ["a".repeat(3000)]);
    const sound = workbookFile([{ name: "Accounts", cells }]);
    const small = workbookFile([{ name: "Accounts", cells, claimedSize: 2000 }]);

    await expect(readWorkbook(sound)).resolves.toHaveLength(1);
    await expect(readWorkbook(small)).rejects.toThrow("found one that is damaged");
  });
});

describe("a part that is damaged", () => {
  it("is no part", () => {
    const file = zipFile([{ name: "a", content: "some text that is packed" }]);
    file.fill(255, 31, 40);

    expect(() => unpacked(file)).toThrow();
  });
});
