import { areRead } from "../../../support/a-file-read";

describe("periods with more around them", () => {
  areRead([
    {
      title: "quarters of a French report, with the total of the year",
      file: `Code client;Raison sociale;T1 2025;T2 2025;T3 2025;T4 2025;Total 2025
C001;Lefèvre SA;100;110;120;130;460
C002;Petit SARL;10;;12;13;35`,
      kind: "ledger",
      columns:
        "Code client=account_id:id | Raison sociale=:text | date=date:date | amount=amount:number",
      rows: [
        ["C001", "Lefèvre SA", "2025-01-01", 100],
        ["C001", "Lefèvre SA", "2025-04-01", 110],
        ["C001", "Lefèvre SA", "2025-07-01", 120],
        ["C001", "Lefèvre SA", "2025-10-01", 130],
        ["C002", "Petit SARL", "2025-01-01", 10],
        ["C002", "Petit SARL", "2025-07-01", 12],
        ["C002", "Petit SARL", "2025-10-01", 13],
      ],
    },
    {
      title: "the word for sales in front of each month",
      file: `Kunde;Umsatz Jan 2026;Umsatz Feb 2026;Umsatz Mär 2026
Nord AG;100;110;120
Ost AG;10;11;12`,
      kind: "ledger",
      rows: [
        ["Nord AG", "2026-01-01", 100],
        ["Nord AG", "2026-02-01", 110],
        ["Nord AG", "2026-03-01", 120],
        ["Ost AG", "2026-01-01", 10],
        ["Ost AG", "2026-02-01", 11],
        ["Ost AG", "2026-03-01", 12],
      ],
    },
    {
      title: "months by number and year, a product beside the customer",
      file: `Customer No\tProduct\t01/2026\t02/2026\t03/2026
C-1\tBearing\t100\t110\t120
C-1\tSeal\t1\t2\t4`,
      kind: "ledger",
      rows: [
        ["C-1", "Bearing", "2026-01-01", 100],
        ["C-1", "Bearing", "2026-02-01", 110],
        ["C-1", "Bearing", "2026-03-01", 120],
        ["C-1", "Seal", "2026-01-01", 1],
        ["C-1", "Seal", "2026-02-01", 2],
        ["C-1", "Seal", "2026-03-01", 4],
      ],
    },
    {
      title: "two years above, quarters and a total of each year below",
      file: `Cliente;2024;;;;;2025;;;;
;T1;T2;T3;T4;Total;T1;T2;T3;T4;Total
Alba;1;2;3;4;10;5;6;7;8;26
Brisa;10;20;30;40;100;50;60;70;80;260`,
      kind: "ledger",
      header: [1, 2],
      rows: ["Alba", "Brisa"].flatMap((name, at) =>
        [1, 2, 3, 4, 5, 6, 7, 8].map((quarter) => [
          name,
          `${quarter > 4 ? 2025 : 2024}-${["10", "01", "04", "07"][quarter % 4]}-01`,
          quarter * 10 ** at,
        ]),
      ),
    },
    {
      title: "amounts with a currency, a blank and a total of all customers",
      file: `Customer,Jan-26,Feb-26,Total
Alder,"$1,200.00",,"$1,200.00"
Birch,$400.00,($50.00),$350.00
Total,"$1,600.00",($50.00),"$1,550.00"`,
      kind: "ledger",
      rows: [
        ["Alder", "2026-01-01", 1200],
        ["Birch", "2026-01-01", 400],
        ["Birch", "2026-02-01", -50],
      ],
      leftOut: [4],
    },
    {
      title: "ratings by quarter of an account keep their places: one period is no row of periods",
      file: `Customer No,Customer,Sales Q4 2025,Margin Q4 2025
C-1,Alder,100,20
C-2,Birch,50,10`,
      kind: "accounts",
      rows: [
        ["C-1", "Alder", 100, 20],
        ["C-2", "Birch", 50, 10],
      ],
    },
  ]);
});
