import { areRead } from "../../../support/a-file-read";

describe("order lines and invoices", () => {
  areRead([
    {
      title: "Navision: the net amount beside the amount with tax",
      file: `Posting Date;Document No.;Sell-to Customer No.;Sell-to Customer Name;Amount;Amount Including VAT
15-01-26;SI-1001;10000;The Cannon Group PLC;1.200,00;1.428,00
28-02-26;SI-1002;20000;Selangorian Ltd.;-80,00;-95,20`,
      kind: "ledger",
      columns:
        "Posting Date=date:date | Document No.=:id | Sell-to Customer No.=account_id:id | Sell-to Customer Name=:text | Amount=amount:number | Amount Including VAT=:number",
      rows: [
        ["2026-01-15", "SI-1001", "10000", "The Cannon Group PLC", 1200, 1428],
        ["2026-02-28", "SI-1002", "20000", "Selangorian Ltd.", -80, -95.2],
      ],
    },
    {
      title: "an accounting program in the cloud: net, tax and gross, paid and due",
      file: `ContactName,InvoiceNumber,InvoiceDate,DueDate,SubTotal,TaxTotal,Total,AmountPaid,AmountDue,Currency
Alder Ltd,INV-0001,15/01/2026,14/02/2026,100.00,20.00,120.00,120.00,0.00,GBP
Birch Ltd,INV-0002,28/02/2026,30/03/2026,200.00,40.00,240.00,0.00,240.00,GBP`,
      kind: "ledger",
      columns:
        "ContactName=account_id:id | InvoiceNumber=:id | InvoiceDate=date:date | DueDate=:date | SubTotal=amount:number | TaxTotal=:number | Total=:number | AmountPaid=:number | AmountDue=:number | Currency=:text",
    },
    {
      title: "an accounting program of small firms: kind, number and customer",
      file: `Date,Transaction Type,Num,Customer,Memo/Description,Amount,Balance
01/15/2026,Invoice,1001,Alder & Sons,Bearings,"1,200.00","1,200.00"
01/25/2026,Credit Memo,1002,Alder & Sons,Returned,-200.00,"1,000.00"
03/02/2026,Invoice,1003,Birch Inc.,Service,800.00,"1,800.00"`,
      kind: "ledger",
      columns:
        "Date=date:date | Transaction Type=:text | Num=:id | Customer=account_id:id | Memo/Description=:text | Amount=amount:number | Balance=:number",
      rows: [
        ["2026-01-15", "Invoice", "1001", "Alder & Sons", "Bearings", 1200, 1200],
        ["2026-01-25", "Credit Memo", "1002", "Alder & Sons", "Returned", -200, 1000],
        ["2026-03-02", "Invoice", "1003", "Birch Inc.", "Service", 800, 1800],
      ],
      leftOut: [],
    },
    {
      title: "order lines with amounts negative: lines, and not accounts with a last day",
      file: `Debitor;Name;Fakturadatum;Nettowert
0000100100;Nord AG;15.01.2026;1.190,00
0000100100;Nord AG;19.01.2026;238,00-
0000100200;Süd KG;03.02.2026;595,50`,
      kind: "ledger",
      rows: [
        ["0000100100", "Nord AG", "2026-01-15", 1190],
        ["0000100100", "Nord AG", "2026-01-19", -238],
        ["0000100200", "Süd KG", "2026-02-03", 595.5],
      ],
    },
    {
      title: "a due date and a date of delivery beside the date of the invoice",
      file: `Klantnummer;Vervaldatum;Factuurdatum;Leverdatum;Bedrag
K-1;14-02-2026;15-01-2026;10-01-2026;1200,50
K-2;30-03-2026;28-02-2026;20-02-2026;980,00`,
      kind: "ledger",
      columns:
        "Klantnummer=account_id:id | Vervaldatum=:date | Factuurdatum=date:date | Leverdatum=:date | Bedrag=amount:number",
    },
    {
      title: "a party, as Indian programs call it, with lakhs and their side behind",
      file: `Date,Party Name,Voucher Type,Voucher No.,Amount
15-01-2026,Alder Mills,Sales,S-1,"12,34,567.00 Dr"
28-01-2026,Alder Mills,Credit Note,CN-1,"1,00,000.00 Cr"`,
      kind: "ledger",
      rows: [
        ["2026-01-15", "Alder Mills", "Sales", "S-1", 1234567],
        ["2026-01-28", "Alder Mills", "Credit Note", "CN-1", -100000],
      ],
    },
    {
      title: "each account once, with its last order: accounts and no lines",
      file: `Customer No,Customer,Last Order Date,Net Sales
C-1,Alder,2026-01-15,1200.50
C-2,Birch,2026-02-28,980.00`,
      kind: "accounts",
      columns:
        "Customer No=account_id:id | Customer=name:text | Last Order Date=last_order:date | Net Sales=revenue_12m:number",
    },
    {
      title: "each account once, with the day as of which it is true",
      file: `account_id,as_of,revenue_12m\nA,2025-12-31,100\nB,2025-12-31,200`,
      kind: "accounts",
      columns: "account_id=account_id:id | as_of=as_of:date | revenue_12m=revenue_12m:number",
    },
  ]);
});

describe("another table glued below", () => {
  areRead([
    {
      title: "orders of a shop and its list of products",
      file: `order_id,customer,order_date,amount
1,Alder,2026-01-15,100.50
2,Birch,2026-02-28,200.00
3,Alder,2026-03-09,300.00

product_id,product,stock
P1,Bearing,12
P2,Seal,40`,
      kind: "ledger",
      header: [1],
      rows: [
        ["1", "Alder", "2026-01-15", 100.5],
        ["2", "Birch", "2026-02-28", 200],
        ["3", "Alder", "2026-03-09", 300],
      ],
      leftOut: [5, 6, 7, 8],
      tells: [/6/],
    },
    {
      title: "a summary of fewer columns beside a semicolon file",
      file: `Kundennr;Kunde;Umsatz
10;Nord AG;120000
20;Ost AG;98500

Zusammenfassung;
Anzahl Kunden;2`,
      kind: "accounts",
      rows: [
        ["10", "Nord AG", 120000],
        ["20", "Ost AG", 98500],
      ],
      leftOut: [4, 5, 6],
    },
  ]);
});
