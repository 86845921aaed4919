import { proposeParting } from "../../../../src/files/rows/propose-parting";
import { DELIMITERS } from "../../../../src/files/csv/reading";

describe("what parts the cells", () => {
  it.each([...DELIMITERS])("is %j though a quote is closed in the middle of a cell", (sign) => {
    const rows = ["account_id,name,revenue_12m", 'A,"The Rainmaker" Norton Ltd,1200', "B,Beta,800"];

    expect(proposeParting(rows.join("\n").replaceAll(",", sign))).toBe(sign);
  });

  it.each([...DELIMITERS])("is %j though a quote is never closed", (sign) => {
    const rows = ["id,name,x", "A,Alpha,1", 'B,"Beta,2', "C,Gamma,3", "D,Delta,4"];

    expect(proposeParting(rows.join("\n").replaceAll(",", sign))).toBe(sign);
  });

  it.each([
    ["the fault stands in the header", ";", 'id;"net" amount;x\nA;1;2\nB;3;4'],
    ["commas stand in numbers", ";", 'A;"N" x;1,5\nB;Beta;2,5\nC;Gamma;3,5'],
    ["commas stand in names", "\t", 'id\tname\tx\nA\t"N" Nord, Ltd\t1\nB\tBeta, Ltd\t2'],
    ["semicolons stand in quotes", ",", 'a,b;"x" y\nc,d;"z" w'],
    ["an inch stands in a cell", "|", 'id|part|x\nA|5" pipe|1\nB|7" pipe|2'],
    ["all is well", ";", 'id;name\n"a, b";1\n"c, d";2'],
  ])("is told when %s", (_, sign, text) => {
    expect(proposeParting(text)).toBe(sign);
  });

  it.each([
    [
      '"EXTF";700;21;"Buchungsstapel";12;;"RE";""\nUmsatz;S/H;Konto\n1190,00;S;10100\n238,00;H;10100',
    ],
    ["#Export, 2026-01-31, 14:04, all\nid;name;x\nA;Alpha;1\nB;Beta;2"],
    ["Account report\nFrom Jan 1, 2024\n\nid;name;x\nA;Alpha;100,5\nB;Beta;50,5"],
    ["Report\nall\nof 2026\nby us\nid;name\nA;Alpha"],
    ["Report;2026\nid;name;x\nA;Alpha;1,5"],
  ])("is a semicolon below lines of other data: %j", (text) => {
    expect(proposeParting(text)).toBe(";");
  });

  it.each([
    [";", "sep=;\nid,x;y\n1,2;3"],
    ["|", "SEP=|\r\na,b|c\r\n1,2|3"],
    ["\t", '"sep=\t"\na,b\tc\n1,2\t3'],
    [",", "sep=,,,\na;b,c,d\n1;2,3,4"],
    [";", "\ufeffsep=;\nid,x;y\n1,2;3"],
  ])("is %j when the first line says so: %j", (sign, text) => {
    expect(proposeParting(text)).toBe(sign);
  });

  it.each([
    ["|A|B|\n|-|-|\n|1|2|\n|3|4|"],
    ["+----+----+\n| id | x  |\n+----+----+\n| A  | 1  |\n+----+----+"],
    [" id | name\n----+------\n A  | Nord\n(1 row)"],
    ["| id | name |\n|:---|-----:|\n| A  | Nord |"],
    ["│ id │ x │\n├────┼───┤\n│ A  │ 1 │"],
    ["id  name  x\n--- ----- ---\nA   Nord  1"],
    [
      "Customer   Net, if any\n".replace(", if any", "") +
        "======================\nA          1.190,00",
    ],
  ])("is what a printed list is ruled by: %j", (text) => {
    expect(proposeParting(text)).toBe("ruled");
  });

  it.each([
    ["|", "id|name|x\nA|Alpha|1\nB|Beta|2"],
    ["|", "id|name|\nA|Alpha|\nB|Beta|"],
    [",", "Report\n------\nid,name\nA,Alpha"],
    [";", "id;note\nA;-----\nB;|x|"],
    [",", "name\nAlder | Sons\nBirch\nCedar\nDogwood"],
    [",", "id\n1\n2"],
    [",", "Report; all\nof 2026\nid,note\nA,x; y\nB,p; q"],
  ])("is %j where nothing is ruled: %j", (sign, text) => {
    expect(proposeParting(text)).toBe(sign);
  });
});
