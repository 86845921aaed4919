import { stickingOf } from "../../../../src/pane/sticking/sticking-of";

const STICKS = { kind: "sticks" };

describe("a cell that shows #NAME?", () => {
  it.each([
    "=KAM.SCORE(Accounts[#All])",
    "=kam.score(A1:B2)",
    "=_xldudf_KAM_SCORE(A1:B2)",
    "=@KAM.SCORE(A1:B2)",
    "=SUM(A1, ROUND( KAM.HHI (B1:B9), 2))",
    '=IF(A1="x",KAM.HHI(\'Key people\'!B1:B9),"")',
    "=LET(h,KAM.HHI(B1:B9),h+1)",
  ])("sticks with %s", (formula) => {
    expect(stickingOf(formula)).toEqual(STICKS);
  });

  it.each([
    "=SUMM(A1)",
    '="KAM.SCORE("&A1',
    "='KAM.SCORE('!A1+SUMM(1)",
    "=SUMM(Plans[KAM.HHI(old)])",
    "=MYKAM.SCORE(A1)",
    "='C:\\old.xlam'!_xldudf_KAM_SCORE(A1)",
    "=[2]!_xldudf_KAM_SCORE(A1)",
    "=KAM.SCORE",
  ])("is none of ours with %s", (formula) => {
    expect(stickingOf(formula)).toBeUndefined();
  });

  it.each([
    ["=KAM.SCROE(A1)", ["SCROE"]],
    ["=KAM.HHI(A1)+KAM.SCROE(A1)+KAM.scroe(A2)+_xldudf_KAM_OLD_ONE()", ["SCROE", "OLD_ONE"]],
  ])("names what is no function with %s", (formula, names) => {
    expect(stickingOf(formula)).toEqual({ kind: "misspelt", names });
  });
});
