import { zipEntries } from "../../../../../src/files/workbooks/zip/zip-entries";
import { storeParts } from "../../../../../src/files/workbooks/zip/store-parts";
import { unpackPart } from "../../../../../src/files/workbooks/zip/unpack-part";
import { zipFile } from "../../../../support/zip-file";

const text = (bytes: Uint8Array | "too large"): string =>
  bytes === "too large" ? bytes : new TextDecoder().decode(bytes);

async function unpacked(file: Uint8Array, most = 1000): Promise<Record<string, string>> {
  const entries = zipEntries(file) ?? [];
  const texts = await Promise.all(
    entries.map(async (entry) => [entry.name, text(await unpackPart(file, entry, most))] as const),
  );
  return Object.fromEntries(texts);
}

describe("a zip file", () => {
  it("gives its parts, packed or stored", async () => {
    const file = zipFile([
      { name: "a.xml", content: "aaaaaaaaaaaaaaaaaaaa" },
      { name: "ü/b.xml", content: "<b/>", isStored: true },
    ]);

    expect(await unpacked(file)).toEqual({ "a.xml": "aaaaaaaaaaaaaaaaaaaa", "ü/b.xml": "<b/>" });
  });

  it("is found behind other bytes at its end", async () => {
    const file = zipFile([{ name: "a", content: "1" }]);

    expect(await unpacked(Buffer.concat([file, Buffer.from("behind")]))).toEqual({ a: "1" });
  });

  it("has the same names whichever slash its program writes", () => {
    const file = zipFile([
      { name: "xl\\workbook.xml", content: "" },
      { name: "/b", content: "" },
    ]);

    expect(zipEntries(file)?.map(({ name }) => name)).toEqual(["xl/workbook.xml", "b"]);
  });

  it("has no entries when it is cut off", () => {
    const file = zipFile([{ name: "a", content: "1" }]);

    expect(zipEntries(file.slice(0, -10))).toBeUndefined();
    expect(zipEntries(file.slice(-22))).toBeUndefined();
    expect(zipEntries(new Uint8Array())).toBeUndefined();
  });

  it("is told apart from one without any part", () => {
    expect(zipEntries(zipFile([]))).toEqual([]);
  });
});

describe("a part that unpacks to more than is allowed", () => {
  const content = "a".repeat(2000);

  it.each([
    ["packed", { name: "a", content }],
    ["stored", { name: "a", content, isStored: true }],
    ["and says that it is small", { name: "a", content, claimedSize: 10 }],
  ])("is not unpacked to its end: %s", async (_, part) => {
    expect(await unpacked(zipFile([part]), 1999)).toEqual({ a: "too large" });
    expect(await unpacked(zipFile([part]), 2000)).toEqual({ a: content });
  });
});

describe("a part that is damaged", () => {
  it("is no part", async () => {
    const file = zipFile([{ name: "a", content: "some text that is packed" }]);
    file.fill(255, 31, 40);

    await expect(unpacked(file)).rejects.toThrow();
  });
});

describe("parts that are stored", () => {
  it("are a zip file of the same parts", async () => {
    const parts = { "xl/a.xml": "<a/>", "ü.xml": "" };
    const encoder = new TextEncoder();
    const bytes = Object.entries(parts).map(
      ([name, part]) => [name, encoder.encode(part)] as const,
    );

    expect(await unpacked(new Uint8Array(storeParts(new Map(bytes))))).toEqual(parts);
  });
});
