import { isPermitted, refusedPackages } from "../../../scripts/licence-rules.mjs";

describe("the licence of a package that is bundled", () => {
  it.each(["MIT", "Apache-2.0", "ISC", "0BSD", "(MIT OR GPL-3.0-only)", "MIT AND BSD-3-Clause"])(
    "may be %s",
    (licence) => {
      expect(isPermitted(licence)).toBe(true);
    },
  );

  it.each([
    "GPL-3.0-only",
    "LGPL-2.1-or-later",
    "AGPL-3.0",
    "MPL-2.0",
    "CC-BY-NC-4.0",
    "UNLICENSED",
    "SEE LICENSE IN licence.txt",
    "MIT AND GPL-3.0-only",
    "(MIT OR (GPL-2.0 AND ISC))",
    "",
  ])("may not be %j", (licence) => {
    expect(isPermitted(licence)).toBe(false);
  });

  it("is said with the package that has another, or none", () => {
    const components = [
      { "bom-ref": "good@1.0.0", licenses: [{ license: { id: "MIT" } }] },
      { "bom-ref": "copyleft@2.0.0", licenses: [{ license: { name: "GPL-3.0-only" } }] },
      { "bom-ref": "silent@3.0.0" },
    ];

    expect(refusedPackages({ components })).toEqual([
      "copyleft@2.0.0: its licence, GPL-3.0-only, is not among those permitted",
      "silent@3.0.0: its licence, none, is not among those permitted",
    ]);
  });
});
