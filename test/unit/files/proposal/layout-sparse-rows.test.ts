import { areRead } from "../../../support/a-file-read";

describe("a row of names alone among the rows of a table", () => {
  const rows = [
    ["1001", "Alder", "Energy", 100, 20],
    ["1002", "Birch", "Retail", 200, 30],
    ["X17", "Cedar", null, null, null],
    ["1003", "Dogwood", "Food", 50, 10],
    ["1004", "Elm", "Food", 60, 15],
  ];
  areRead([
    {
      title: "is an account whose amounts are unknown, and ends no table",
      file: `Customer No,Customer,Industry,Net Sales,Cost to serve
1001,Alder,Energy,100,20
1002,Birch,Retail,200,30
X17,Cedar,,,
1003,Dogwood,Food,50,10
1004,Elm,Food,60,15`,
      kind: "accounts",
      rows,
      leftOut: [],
    },
    {
      title: "is one behind a blank row, too",
      file: `Customer No,Customer,Industry,Net Sales,Cost to serve
1001,Alder,Energy,100,20
1002,Birch,Retail,200,30

X17,Cedar,,,
1003,Dogwood,Food,50,10
1004,Elm,Food,60,15`,
      kind: "accounts",
      rows,
      leftOut: [4],
    },
  ]);
});
