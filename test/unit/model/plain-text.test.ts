import fc from "fast-check";
import { visibleText } from "../../../src/i18n/visible-text";
import { plainText } from "../../../src/model/plain-text";

/** Spellings that are drawn alike, by what they are read as. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  "Acme Ltd": [
    "Acme\u00a0Ltd",
    "Acme  Ltd",
    " Acme Ltd\u00a0",
    "Acme\tLtd",
    "Acme\r\nLtd",
    "Acme\u2007Ltd",
    "Acme\u2009Ltd",
    "Acme\u202fLtd",
    "Acme\u3000Ltd",
    "Acme\u2003\u2002Ltd",
    "Acme \u200bLtd",
    "\ufeffAcme Ltd",
    "Ac\u00adme Ltd",
    "\u200eAcme Ltd\u200f",
    "\u202aAcme Ltd\u202c",
    "\u2066Acme Ltd\u2069",
    "Acme\u2060 Ltd",
    "A\u200cc\u200dme Ltd",
    "Acme Ltd\u0000",
    "Acme\u0085Ltd",
    "Acme\u2028Ltd",
    "Acme Ltd\ufe0f",
  ],
  Müller: ["Mu\u0308ller", "M\u00fcller", "Mu\u200b\u0308ller"],
  Ångström: ["A\u030angstro\u0308m", "\u212bngström"],
  "A-001": ["A\u2011001", "A\u2010001", "A-\u00ad001"],
  한글: ["\u1112\u1161\u11ab\u1100\u1173\u11af"],
  "": [" ", "\u00a0", "\u200b", "\ufeff"],
};

describe("the plain text", () => {
  it.each(Object.entries(ALIKE))("%j is what its lookalikes are read as", (plain, alike) => {
    expect(plain.normalize("NFC")).toBe(plain);
    for (const spelling of [plain, ...alike]) expect(plainText(spelling)).toBe(plain);
  });

  it.each(["ACME", "acme", "007", "7", "A–1", "Ø", "ﬁ", "Ａ", "А"])("leaves %j alone", (text) => {
    expect(plainText(text)).toBe(text);
  });

  const signs = fc.constantFrom(
    ..." \u00a0\u200b\u00ad\u0308ué́\u2011\t\u3000\u034f\u1112aB1".split(""),
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(signs).map((all) => all.join("")),
  );

  it("is plain already, holds nothing that is hidden, and no two blanks", () => {
    fc.assert(
      fc.property(text, (given) => {
        const plain = plainText(given);
        expect(plainText(plain)).toBe(plain);
        expect(visibleText(plain).replaceAll(/\[U\+03[0-6][0-9A-F]\]/g, "")).not.toMatch(/\[U\+/);
        expect(plain).not.toMatch(/ {2}|^ | $/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("what a reader cannot see", () => {
  it.each([
    ["rush\u00a0order", "rush[U+00A0]order"],
    ["Ac\u00adme\u200b", "Ac[U+00AD]me[U+200B]"],
    ["Mu\u0308ller", "Mu[U+0308]ller"],
    ["Müller & Söhne", "Müller & Söhne"],
    ["two  blanks", "two  blanks"],
    ["a\tb\nc", "a[U+0009]b[U+000A]c"],
    ["A\u2011001", "A[U+2011]001"],
    ["\u{e0041}", "[U+E0041]"],
  ])("%j is shown as %j", (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });
});
