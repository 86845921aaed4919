import { unzipSync, zipSync } from "fflate";
import { openZip, unpack } from "../../../../../src/files/xlsx/zip/zip-file";
import { USUAL_BOUNDS } from "../../../../../src/files/xlsx/zip/refuse-zip";
import { XlsxError } from "../../../../../src/files/xlsx/xlsx-error";
import { writeZip } from "../../../../../src/files/xlsx/zip/write-zip";
import { describeWhere } from "../../../../support/real-data";
import {
  hasSharedWorkbooks,
  sharedWorkbook,
  sharedWorkbooks,
} from "../../../../support/shared-workbooks";
import { zipFile } from "../../../../support/zip-file";

const letters = (text: string): Uint8Array => new TextEncoder().encode(text);
const aZip = (): Uint8Array =>
  zipFile([
    { name: "first.xml", content: "<a/>" },
    { name: "second.xml", content: "<b/>".repeat(50) },
    { name: "third.bin", content: "as it is", isStored: true },
  ]);

describe("a zip file that is written anew", () => {
  it("is the same byte for byte when nothing changes", () => {
    const bytes = aZip();

    expect(Buffer.compare(writeZip(openZip(bytes), new Map()), bytes)).toBe(0);
  });

  it("holds the new bytes of a part, at its place, and all others as they were", () => {
    const changed = writeZip(openZip(aZip()), new Map([["first.xml", letters("<other/>")]]));

    const parts = unzipSync(changed);
    expect(Object.keys(parts)).toEqual(["first.xml", "second.xml", "third.bin"]);
    expect(Object.values(parts).map((part) => Buffer.from(part).toString())).toEqual([
      "<other/>",
      "<b/>".repeat(50),
      "as it is",
    ]);
  });

  it("loses a part that goes, and gets new ones at its end", () => {
    const changes = new Map([
      ["second.xml", undefined],
      ["new.xml", letters("<new/>")],
    ]);

    const written = openZip(writeZip(openZip(aZip()), changes));

    expect([...written.entries.keys()]).toEqual(["first.xml", "third.bin", "new.xml"]);
    const [entry] = [...written.entries.values()].slice(-1);
    expect(entry && Buffer.from(unpack(written, entry)).toString()).toBe("<new/>");
  });

  it("keeps its comment", () => {
    const comment = letters("a comment");
    const end = aZip().length - 22;
    const bytes = new Uint8Array(
      Buffer.concat([withNumber(aZip(), end + 20, comment.length, 2), comment]),
    );

    expect(Buffer.compare(writeZip(openZip(bytes), new Map()), bytes)).toBe(0);
  });
});

/** The bytes with one number of two or four bytes set. */
function withNumber(bytes: Uint8Array, at: number, value: number, size: 2 | 4): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.writeUIntLE(value, at, size);
  return new Uint8Array(copy);
}

function refusalOf(work: () => unknown): XlsxError {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof XlsxError) return thrown;
    throw thrown;
  }
  throw new Error("expected a refusal, found none");
}

function directoryOf(bytes: Uint8Array): number {
  return Buffer.from(bytes).indexOf("PK\u0001\u0002");
}

describe("a file that is no sound zip file", () => {
  const bytes = aZip();
  const directory = directoryOf(bytes);
  const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

  it.each([
    ["with a password", old, "encrypted", "remove the password"],
    ["of texts", letters("a;b"), "unsupported", "a file of another form"],
    ["that is cut off", bytes.subarray(0, -9), "broken", "cut off"],
    ["whose directory is damaged", withNumber(bytes, directory, 0, 4), "broken", "directory"],
    ["whose part has no head", withNumber(bytes, 0, 0x12344b50, 4), "broken", "first.xml"],
    ["whose part has a password", withNumber(bytes, directory + 8, 1, 2), "encrypted", "first.xml"],
    ["packed otherwise", withNumber(bytes, directory + 10, 12, 2), "unsupported", "first.xml"],
    ["of more than 4 GB", withNumber(bytes, directory + 24, 0xffffffff, 4), "unsupported", "zip64"],
  ])("%s is refused in words", (_, file, code, words) => {
    const refusal = refusalOf(() => openZip(file));

    expect(refusal.code).toBe(code);
    expect(refusal.message).toContain(words);
  });

  it("is refused when it would unpack to more than the bound", () => {
    const bounds = { ...USUAL_BOUNDS, unpacked: 100 };

    expect(() => openZip(aZip(), bounds)).toThrow(/up to 1 MB once unpacked/);
  });

  it("is refused when one part is packed beyond reason", () => {
    const bomb = zipSync({ "bomb.xml": new Uint8Array(4 * 1024 * 1024) });

    expect(() => openZip(bomb)).toThrow(/packed up to 300 times, found bomb.xml packed \d+ times/);
  });

  it("is refused when its bytes are more than the bound", () => {
    expect(() => openZip(aZip(), { ...USUAL_BOUNDS, file: 10 })).toThrow(/a file of up to 1 MB/);
  });

  it("is refused where a part was damaged, or claims less than it holds", () => {
    const at = Buffer.from(bytes).indexOf("as it is");
    const wrong = openZip(withNumber(bytes, at, 0x4141, 2));
    const lying = openZip(withNumber(bytes, directory + 24, 2, 4));
    const [third, first] = [wrong.entries.get("third.bin"), lying.entries.get("first.xml")];

    expect(() => third && unpack(wrong, third)).toThrow(/part third.bin is damaged/);
    expect(() => first && unpack(lying, first)).toThrow(/part first.xml is damaged/);
  });

  it("is refused where two parts share their bytes", () => {
    const second = directory + 46 + "first.xml".length;

    expect(() => openZip(withNumber(bytes, second + 42, 0, 4))).toThrow(/first.xml is damaged/);
    expect(() => openZip(withNumber(bytes, directory + 20, 60, 4))).toThrow(/first.xml is damaged/);
  });
});

describeWhere(hasSharedWorkbooks, "a workbook of others", () => {
  it.each(sharedWorkbooks)("%s is written byte for byte as it was", (file) => {
    const bytes = sharedWorkbook(file);

    expect(Buffer.compare(writeZip(openZip(bytes), new Map()), bytes)).toBe(0);
  });

  it.each(sharedWorkbooks)("%s unpacks to what another reader unpacks", (file) => {
    const zip = openZip(sharedWorkbook(file));
    const theirs = unzipSync(sharedWorkbook(file));

    const differing = [...zip.entries.values()].filter(
      (entry) => Buffer.compare(unpack(zip, entry), theirs[entry.name] ?? new Uint8Array()) !== 0,
    );
    expect(differing).toEqual([]);
  });
});
