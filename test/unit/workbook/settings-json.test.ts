import { jsonOf } from "../../../src/workbook/settings-json";

/** The quotes around a text count as well. */
const text = (characters: number): string => "x".repeat(characters - 2);

describe("a setting that is kept with the document", () => {
  it("has up to 100,000 characters", () => {
    expect(jsonOf("kam", text(100_000))).toBe(`"${text(100_000)}"`);
  });

  it("is refused with one more, and the person reads how many there are", () => {
    const keep = (): string => jsonOf("kam", text(100_001));

    expect(keep).toThrow(
      'The setting "kam" has 100001 characters; a document keeps at most 100000. Keep it in a table.',
    );
  });
});
