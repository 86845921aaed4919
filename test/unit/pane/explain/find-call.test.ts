import { findCall } from "../../../../src/pane/features/explain/find-call";

describe("the KAM function of a formula", () => {
  it.each([
    ["=KAM.HHI(A1:A9)", "HHI", true],
    ["=kam.score(Accounts[#All])", "SCORE", true],
    ["=_xldudf_KAM_TIER(A1:B2)", "TIER", true],
    ["=@KAM.HHI(A:A)", "HHI", true],
    ["=ROUND(KAM.HHI(A1:A9)*100,1)", "HHI", false],
    ["=LET(x,A1:A9,KAM.HHI(x))", "HHI", false],
    ["=IF(A1>0,1,KAM.HHI(B1:B9))", "HHI", false],
    ["=-KAM.HHI(B1:B9)", "HHI", false],
  ])("in %s is %s", (formula, name, isWhole) => {
    expect(findCall(formula)).toMatchObject({ definition: { name }, isWhole });
  });

  it.each(["=SUM(A1:A9)", "=KAM.NOSUCH(A1)", "=MYKAM.HHI(A1)", "=A1", "=KAM.HHI(A1", "no formula"])(
    "is not in %s",
    (formula) => {
      expect(findCall(formula)).toBeUndefined();
    },
  );

  it("keeps the place of arguments that are left out", () => {
    const call = findCall('=KAM.SCORE(A1:B2,,"parts")');
    expect(call?.arguments.map((argument) => argument?.type)).toEqual([
      "ReferenceIdentifier",
      undefined,
      "Literal",
    ]);
  });
});
