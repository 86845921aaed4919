import { ANYTHING, areRead } from "../../../support/a-file-read";

const NARROW_BLANK = "\u{202F}";
const FIRM_BLANK = "\u{A0}";

describe("amounts with the sign of a currency", () => {
  areRead([
    {
      title: "an Italian list: euro before or behind, a rate beside the margin",
      file: `Codice cliente;Ragione sociale;Fatturato 2025;Margine;Margine %;Ultimo ordine
0010023;Acqua Viva S.p.A.;€ 1.234.567,50;€ 234.567,10;19,0 %;31/12/2025
0010024;Bianchi;98.000,00 EUR;-1.200,00 €;-1,2 %;05/11/2025`,
      kind: "accounts",
      columns:
        "Codice cliente=account_id:id | Ragione sociale=name:text | Fatturato 2025=revenue_12m:number | Margine=contribution_12m:number | Margine %=:number | Ultimo ordine=last_order:date",
      rows: [
        ["0010023", "Acqua Viva S.p.A.", 1234567.5, 234567.1, 0.19, "2025-12-31"],
        ["0010024", "Bianchi", 98000, -1200, -0.012, "2025-11-05"],
      ],
      asks: [/2025-12-31/, /contribution_12m/],
      tellsNot: [/currenc/],
    },
    {
      title: "accounting brackets around or inside of a dollar sign, a dash for nothing",
      file: `Customer No,Customer,Net Sales,Gross Profit
C-1,Alder," $120,000.00 "," $(1,234.00)"
C-2,Birch," $98,500.00 ","($12,300.00)"
C-3,Cedar," $45,000.00 "," $-   "
C-4,Dogwood,"-$2,500.00"," $900.00 "`,
      rows: [
        ["C-1", "Alder", 120000, -1234],
        ["C-2", "Birch", 98500, -12300],
        ["C-3", "Cedar", 45000, 0],
        ["C-4", "Dogwood", -2500, 900],
      ],
      tells: [/row 5.*Net Sales/],
    },
    {
      title: "rupees by lakh and crore",
      file: `Customer No,Customer Name,Net Sales
C-1,Alder Mills,"₹ 12,34,567.00"
C-2,Birch Traders,"₹ 1,00,000.50"
C-3,Cedar Exports,"₹ 2,50,00,000.00"`,
      rows: [
        ["C-1", "Alder Mills", 1234567],
        ["C-2", "Birch Traders", 100000.5],
        ["C-3", "Cedar Exports", 25000000],
      ],
    },
    {
      title: "rupees by lakh without decimals",
      file: `account_id,revenue_12m\nA,"12,34,567"\nB,"1,00,000"\nC,"98,500"`,
      rows: [
        ["A", 1234567],
        ["B", 100000],
        ["C", 98500],
      ],
      asksNot: [ANYTHING],
    },
    {
      title: "Swiss francs with a curly apostrophe",
      file: `Kundennr;Kunde;Umsatz
1001;Alpenrose AG;CHF 1’234’567.50
1002;Bergblick GmbH;CHF 98’000.00
1003;Cervelat AG;CHF 450.05`,
      rows: [
        ["1001", "Alpenrose AG", 1234567.5],
        ["1002", "Bergblick GmbH", 98000],
        ["1003", "Cervelat AG", 450.05],
      ],
    },
    {
      title: "Swedish crowns with a firm blank and a true minus",
      file: `Customer No;Customer;Net Sales;Margin
1001;Älg AB;1${FIRM_BLANK}234,50${FIRM_BLANK}kr;−100,50${FIRM_BLANK}kr
1002;Björk AB;98${FIRM_BLANK}000,00${FIRM_BLANK}kr;9${FIRM_BLANK}800,00${FIRM_BLANK}kr`,
      rows: [
        ["1001", "Älg AB", 1234.5, -100.5],
        ["1002", "Björk AB", 98000, 9800],
      ],
    },
    {
      title: "złoty with a narrow blank",
      file: `account_id\trevenue_12m
A\t1${NARROW_BLANK}234,50 zł
B\t22${NARROW_BLANK}345,00 zł`,
      rows: [
        ["A", 1234.5],
        ["B", 22345],
      ],
    },
    {
      title: "pounds and euros in one column are told",
      file: `account_id,revenue_12m
A,"£1,200.00"
B,"€980.00"
C,"£300.00"`,
      tells: [/currenc/],
    },
    {
      title: "a column of currencies that holds two is told",
      file: `Kunde;Rechnungsdatum;Betrag;Währung
Nord AG;15.01.2026;1.200,50;EUR
Ost AG;16.01.2026;980,00;USD`,
      kind: "ledger",
      rows: [
        ["Nord AG", "2026-01-15", 1200.5, "EUR"],
        ["Ost AG", "2026-01-16", 980, "USD"],
      ],
      tells: [/EUR.*USD|USD.*EUR/],
    },
  ]);
});
