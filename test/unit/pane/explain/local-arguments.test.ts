import { findCall } from "../../../../src/pane/features/explain/find-call";
import { localArguments } from "../../../../src/pane/features/explain/local-arguments";

function locally(formula: string, formulaLocal: string | undefined): readonly string[] {
  const call = findCall(formula);
  if (call === undefined) throw new Error(`${formula} calls no function of ours.`);
  return localArguments(formulaLocal === undefined ? {} : { formulaLocal }, call);
}

describe("arguments as the person's Excel writes them", () => {
  it.each([
    [
      "parted by semicolons, with decimals behind a comma",
      "=KAM.TOPSHARE(A1:A9,SUM(1,0.5))",
      "=KAM.TOPSHARE(A1:A9;SUMME(1;0,5))",
      ["A1:A9", "SUMME(1;0,5)"],
    ],
    [
      "parted by commas, with other words",
      "=KAM.SCORE(Accounts[#All],Settings[#All])",
      "=KAM.SCORE(Accounts[#Todo],Settings[#Todo])",
      ["Accounts[#Todo]", "Settings[#Todo]"],
    ],
    [
      "with one that is left out",
      "=KAM.FORECAST(Ledger[#All],,46203)",
      "=KAM.FORECAST(Ledger[#Alle];;46203)",
      ["Ledger[#Alle]", "", "46203"],
    ],
    [
      "with signs in texts, names of sheets and columns",
      `=KAM.TOPSHARE('a;b'!A1:A9,T[x (y]&";)")`,
      `=KAM.TOPSHARE('a;b'!A1:A9;T[x (y]&";)")`,
      ["'a;b'!A1:A9", `T[x (y]&";)"`],
    ],
    ["of which there is one, a number", "=KAM.HHI(1.5)", "=KAM.HHI(1,5)", ["1,5"]],
    ["unknown where Excel writes as in English", "=KAM.HHI(A1:A9)", undefined, []],
    ["not told apart within another formula", "=1+KAM.HHI(A1:A9)", "=1+KAM.HHI(A1:A9)", []],
  ])("are %s", (_, formula, local, expected) => {
    expect(locally(formula, local)).toEqual(expected);
  });
});
