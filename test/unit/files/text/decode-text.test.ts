import { CsvError } from "../../../../src/files/csv/csv-error";
import { decodeText } from "../../../../src/files/text/decode-text";

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const utf16 = (text: string, isBig: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from(`\ufeff${text}`).flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );

describe("the letters of a file", () => {
  it("are UTF-8 with or without a mark", () => {
    const plain = new TextEncoder().encode("name\nMüller");

    expect(decodeText(plain)).toEqual({ text: "name\nMüller", encoding: "utf-8" });
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, ...plain)).text).toBe("name\nMüller");
  });

  it("are UTF-16 in either order by their mark", () => {
    expect(decodeText(utf16("Šek", false))).toEqual({ text: "Šek", encoding: "utf-16le" });
    expect(decodeText(utf16("Šek", true))).toEqual({ text: "Šek", encoding: "utf-16be" });
  });

  it("are windows-1252 when they are not UTF-8", () => {
    const old = bytes(0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x20, 0x80);

    expect(decodeText(old)).toEqual({ text: "Müller €", encoding: "windows-1252" });
  });

  it("are read as a person says", () => {
    const plain = new TextEncoder().encode("ü");

    expect(decodeText(plain, "windows-1252").text).toBe("Ã¼");
    expect(() => decodeText(bytes(0x4d, 0xfc), "utf-8")).toThrow("expected text in utf-8");
  });

  it.each([
    ["an empty file", bytes(), "it is empty (0 bytes); expected a table"],
    ["a workbook", bytes(0x50, 0x4b, 3, 4, 20), "found a workbook or an archive"],
    ["an older workbook", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "found a workbook or an archive"],
    ["a picture", bytes(0x61, 0x0a, 0x89, 0x50, 0x00, 0x01), "row 2: expected text"],
  ])("are refused in %s", (_, file, message) => {
    expect(() => decodeText(file)).toThrow(CsvError);
    expect(() => decodeText(file)).toThrow(message);
  });
});
