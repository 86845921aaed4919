import { areRead } from "../../../support/a-file-read";

describe("lines that have a period for their day", () => {
  areRead([
    {
      title: "a month by its number and year",
      file: "Monat;Kunde;Umsatz\n01/2026;A;10,50\n02/2026;B;20,00",
      kind: "ledger",
      rows: [
        ["2026-01-01", "A", 10.5],
        ["2026-02-01", "B", 20],
      ],
      tells: [/"Monat": each period stands for its first day, 01\/2026 for 2026-01-01/],
    },
    {
      title: "quarters",
      file: "Quarter,Customer ID,Revenue\nQ1 2025,A,10\nQ4 2025,A,20",
      kind: "ledger",
      rows: [
        ["2025-01-01", "A", 10],
        ["2025-10-01", "A", 20],
      ],
    },
    {
      title: "posting periods of SAP",
      file: "Customer\tPosting period\tNet value\nA\t001.2026\t1,200.50\nA\t012.2026\t5.00",
      kind: "ledger",
      rows: [
        ["A", "2026-01-01", 1200.5],
        ["A", "2026-12-01", 5],
      ],
    },
    {
      title: "the year and the number of the quarter in two columns",
      file: "Year;Quarter;Customer No;Sales\n2025;1;A;10,50\n2025;4;B;20,00",
      kind: "ledger",
      rows: [
        [2025, 1, "A", 10.5, "2025-01-01"],
        [2025, 4, "B", 20, "2025-10-01"],
      ],
      tells: [/"Year" and "Quarter"/],
    },
    {
      title: "days of eight digits, the year at the end",
      file: "Konto;Belegdatum;Betrag\n200001;15012026;1200,00\n200002;3022026;60,00",
      kind: "ledger",
      rows: [
        ["200001", "2026-01-15", 1200],
        ["200002", "2026-02-03", 60],
      ],
    },
    {
      title: "a period column that names no year gives no day",
      file: "Month,Customer ID,Revenue\nJan,A,10\nFeb,A,20",
      kind: "accounts",
      rows: [
        ["Jan", "A", 10],
        ["Feb", "A", 20],
      ],
      asks: [/stands in rows 2 and 3/],
    },
  ]);
});

describe("periods as columns", () => {
  areRead([
    {
      title: "Roman quarters and a total",
      file: "Cod. Cliente;I Trim. 2025;II Trim. 2025;Totale\nC1;1,00;2,50;3,50\nC2;5,00;0,00;6,00",
      kind: "ledger",
      rows: [
        ["C1", "2025-01-01", 1],
        ["C1", "2025-04-01", 2.5],
        ["C2", "2025-01-01", 5],
        ["C2", "2025-04-01", 0],
      ],
      asks: [/"Totale" differs .* in row 3/],
    },
    {
      title: "a year to date is a sum",
      file: "Customer No,Jan 2026,Feb 2026,YTD\nA,1,2,3\nB,4,5,9",
      kind: "ledger",
      columns: "Customer No=account_id:id | date=date:date | amount=amount:number",
      asks: [/"YTD" sums up others/],
    },
    {
      title: "a word for period names no measure",
      file: "Konto;Periode 01/2025;Periode 02/2025\n200001;1,00;2,50\n200002;0,00;5,00",
      columns: "Konto=account_id:id | date=date:date | amount=amount:number",
    },
  ]);
});
