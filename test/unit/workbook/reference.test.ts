import { parseReference } from "../../../src/workbook/reference";

describe("a reference", () => {
  it.each([
    ["Accounts!$A$1:B2", { kind: "cells", sheet: "Accounts", cells: "A1:B2" }],
    ["'Key people'!A:C", { kind: "cells", sheet: "Key people", cells: "A:C" }],
    ["2:5", { kind: "cells", sheet: "", cells: "2:5" }],
    ["Plan!A1#", { kind: "spill", sheet: "Plan", cell: "A1" }],
    ["Accounts", { kind: "name", sheet: "", name: "Accounts" }],
    ["Plan!Rate", { kind: "name", sheet: "Plan", name: "Rate" }],
  ])("%s names cells, a spill or a name", (text, reference) => {
    expect(parseReference(text)).toEqual(reference);
  });

  it.each([
    ["Accounts[]", ["data"], []],
    ["Accounts[#All]", ["all"], []],
    ["Accounts[#all]", ["all"], []],
    ["Accounts[Share of wallet]", ["data"], ["Share of wallet"]],
    ["Accounts[[Revenue]:[Wallet]]", ["data"], ["Revenue", "Wallet"]],
    ["Accounts[[#All],[Revenue]]", ["all"], ["Revenue"]],
    [
      "Accounts[ [#Data], [#Headers], [Revenue]:[Wallet] ]",
      ["headers", "data"],
      ["Revenue", "Wallet"],
    ],
    ["Accounts['#1 rank]", ["data"], ["#1 rank"]],
    ["Accounts[[Price '[EUR']]]", ["data"], ["Price [EUR]"]],
  ])("%s is part of a table", (text, parts, columns) => {
    expect(parseReference(text)).toEqual({ kind: "table", table: "Accounts", parts, columns });
  });

  it.each([
    "",
    "1+1",
    "SUM(A1:A3)",
    "Accounts[@Revenue]",
    "Accounts[#This Row]",
    "A1:B2,C3",
    "A1#B",
  ])("%j is left to calculation", (text) => {
    expect(parseReference(text)).toBeUndefined();
  });
});
