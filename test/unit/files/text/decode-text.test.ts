import { CsvError } from "../../../../src/files/csv/csv-error";
import { decodeText } from "../../../../src/files/text/decode-text";
import { TEXT_ENCODINGS } from "../../../../src/files/text/encodings";
import { writtenAs, writtenInPairs } from "./written-as";

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("the letters of a file", () => {
  it("are UTF-8 with or without a mark", () => {
    const plain = utf8("name\nMüller");

    expect(decodeText(plain)).toEqual({ text: "name\nMüller", encoding: "utf-8" });
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, ...plain)).text).toBe("name\nMüller");
  });

  it.each([false, true])("are UTF-16 by their mark, big end first: %j", (isBig) => {
    const encoding = isBig ? "utf-16be" : "utf-16le";

    expect(decodeText(writtenInPairs("\ufeffŠek", isBig))).toEqual({ text: "Šek", encoding });
  });

  it.each([
    ["ASCII", 'account_id,name\nA,"Müller"\nB,Beta\n'],
    ["few letters of ASCII", "Москва;12\nЛьвов;7\n"],
    ["an odd letter with a zero of its own", `${"id;name\n".repeat(20)}A;Āboliņš\n`],
    ["a single line", "id"],
  ])("are UTF-16 without a mark by their zero bytes: %s", (_, text) => {
    expect(decodeText(writtenInPairs(text, false))).toEqual({ text, encoding: "utf-16le" });
    expect(decodeText(writtenInPairs(text, true))).toEqual({ text, encoding: "utf-16be" });
  });

  it.each([
    ["cut at the end of a line", [0xc3, 0x0a], "\ufffd\n"],
    ["cut within a letter of three bytes", [0xe2, 0x82, 0x3b], "\ufffd;"],
    ["of another encoding", [0xfc, 0x72], "\ufffdr"],
    ["cut at the end of the file", [0xc5], "\ufffd"],
  ])("stay UTF-8 when one of them is %s", (_, wrong, read) => {
    const file = bytes(...utf8("A,Café\nB,Łódź\nC,f"), ...wrong);

    expect(decodeText(file)).toMatchObject({
      text: `A,Café\nB,Łódź\nC,f${read}`,
      encoding: "utf-8",
      doubt: { kind: "lost" },
    });
  });

  it("stay UTF-8 when as many are sound as are not", () => {
    expect(decodeText(bytes(...utf8("Café;f"), 0xc3, 0x0a)).encoding).toBe("utf-8");
  });

  it("are a guess when there is one byte for each", () => {
    const { text, encoding, doubt } = decodeText(writtenAs("Müller €", "windows-1252"));

    expect({ text, encoding, kind: doubt?.kind }).toEqual({
      text: "Müller €",
      encoding: "windows-1252",
      kind: "guess",
    });
    expect(new Set(doubt?.others)).toEqual(
      new Set(["windows-1250", "macintosh", "iso-8859-2", "windows-1251"]),
    );
  });

  it("are read as a person says, without a doubt", () => {
    expect(decodeText(utf8("ü"), "windows-1252")).toEqual({
      text: "Ã¼",
      encoding: "windows-1252",
    });
    expect(() => decodeText(bytes(0x4d, 0xfc), "utf-8")).toThrow("expected text in utf-8");
  });

  it.each([...TEXT_ENCODINGS])("can be chosen as %s", (encoding) => {
    const text = "id;name\nA;Nord";
    const pairs = writtenInPairs(text, encoding === "utf-16be");

    const file = encoding.startsWith("utf-16") ? pairs : utf8(text);

    expect(decodeText(file, encoding)).toEqual({ text, encoding });
  });

  it("end before the sign that ends a text of DOS", () => {
    expect(decodeText(utf8("id\nA\n\u001a")).text).toBe("id\nA\n");
  });

  it.each([
    ["an empty file", bytes(), "it is empty (0 bytes); expected a table"],
    ["a workbook", bytes(0x50, 0x4b, 3, 4, 20), "found a workbook or an archive"],
    ["an older workbook", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "found a workbook or an archive"],
    ["a PDF", utf8("%PDF-1.7\n1 0 obj\n"), "found a PDF document"],
    ["a JPEG", bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16), "found a picture"],
    ["a PNG", bytes(0x89, 0x50, 0x4e, 0x47, 13, 10), "found a picture"],
    ["other bytes", bytes(0x61, 0x0a, 0x89, 0x50, 0x00, 0x01), "row 2: expected text"],
    ["pairs that are no text", bytes(1, 0, 2, 0, 3, 0, 65, 0), "expected text"],
  ])("are refused in %s", (_, file, message) => {
    expect(() => decodeText(file)).toThrow(CsvError);
    expect(() => decodeText(file)).toThrow(message);
  });
});
