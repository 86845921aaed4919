import { isOnTheWeb, tooLargeToSend } from "../../../src/functions/sendable";

/** Excel on the web takes 5 MB of an add-in at once, says Microsoft. */
const LIMIT = 5_000_000;

/** Rows of texts that are together as long as wanted, with marks around them. */
function rowsOf(count: number, text: string): string[][] {
  return Array.from({ length: count }, () => [text, text]);
}

describe("an answer for Excel on the web", () => {
  it.each([
    ["one cell", [[1]]],
    ["few cells", rowsOf(100, "account")],
    ["many cells below the limit", rowsOf(100_000, "12345678901234567890")],
  ])("arrives with %s", (_, rows) => {
    expect(tooLargeToSend(rows)).toBeUndefined();
    expect(Buffer.byteLength(JSON.stringify(rows))).toBeLessThan(LIMIT);
  });

  it("is refused above the limit, with as many rows as would arrive", () => {
    const rows = rowsOf(200_000, "12345678901234567890");

    const refusal = tooLargeToSend(rows);

    expect(refusal?.fault).toMatchObject({
      code: "too-large-to-send",
      facts: { rows: 200_000, megabytes: Buffer.byteLength(JSON.stringify(rows)) / 1_000_000 },
    });
    const { fitting } = refusal?.fault.facts as { readonly fitting: number };
    expect(fitting).toBeGreaterThan(90_000);
    expect(tooLargeToSend(rows.slice(0, fitting))).toBeUndefined();
  });

  it("is measured in bytes: letters of other languages take two or three", () => {
    expect(tooLargeToSend(rowsOf(100_000, "123456789012"))).toBeUndefined();
    expect(tooLargeToSend(rowsOf(100_000, "株式会社アカウント一覧"))).toBeDefined();
  });
});

describe("the program that asks", () => {
  it.each([
    [{ Office: { context: { platform: "OfficeOnline" } } }, true],
    [{ Office: { context: { platform: "PC" } } }, false],
    [{ Office: { context: {} } }, false],
    [{ Office: {} }, false],
    [{}, false],
  ])("is Excel on the web: %j %s", (around, expected) => {
    expect(isOnTheWeb(around)).toBe(expected);
  });

  it("is found in the page", () => {
    expect(isOnTheWeb()).toBe(false);
  });
});
