import { areRead } from "../../../support/a-file-read";

describe("headers that say how an amount is counted", () => {
  areRead([
    {
      title: "without tax, and in which currency",
      file: "Kd.-Nr.;Kundenbezeichnung;Umsatz;Umsatz netto;Vorjahr CHF\n1;A;119,00;100,00;50,00\n2;B;11,90;10,00;5,00",
      columns:
        "Kd.-Nr.=account_id:id | Kundenbezeichnung=name:text | Umsatz=:number | Umsatz netto=revenue_12m:number | Vorjahr CHF=revenue_prev_12m:number",
    },
    {
      title: "in the currency of the company",
      file: "Customer\tPosting Date\tAmount in Company Code Currency\n0010\t2026/01/15\t1,190.00\n0020\t2026/02/03\t-238.00",
      kind: "ledger",
      rows: [
        ["0010", "2026-01-15", 1190],
        ["0020", "2026-02-03", -238],
      ],
    },
    {
      title: "Dutch, without tax",
      file: "Factuurdatum;Debiteurcode;Bedrag excl. btw;Btw\n15-01-2026;1001;1.000,00;210,00\n03-02-2026;1002;-50,00;-10,50",
      columns:
        "Factuurdatum=date:date | Debiteurcode=account_id:id | Bedrag excl. btw=amount:number | Btw=:number",
    },
  ]);
});

describe("lines that are perhaps no sales", () => {
  areRead([
    {
      title: "payments among invoices",
      file: "Posting Date,Document Type,Customer No.,Amount (LCY)\n1/15/2026,Invoice,10,100\n1/28/2026,Payment,10,-100",
      kind: "ledger",
      asks: [/tells payments \("Payment"\) from sales/],
    },
    {
      title: "charges that were refunded, with the day of their record",
      file: "id,Created (UTC),Amount,Customer ID,Status\nch_1,2026-01-15 10:22,1200.00,cus_A,Paid\nch_2,2026-02-03 23:05,80.50,cus_B,Refunded",
      kind: "ledger",
      columns:
        "id=:id | Created (UTC)=date:date | Amount=amount:number | Customer ID=account_id:id | Status=:text",
      asks: [/"Refunded"/, /day of a record/],
    },
    {
      title: "a total beside its tax",
      file: "*ContactName,EmailAddress,*InvoiceDate,Total,TaxTotal\nAlder,a@x.com,31/01/2026,120.00,20.00\nBirch,b@x.com,05/02/2026,60.00,10.00",
      kind: "ledger",
      asks: [/"Total" may hold the tax/],
    },
    {
      title: "accounts with the day of their record stay accounts",
      file: "Record ID,Company name,Create Date,Total Revenue\n10,Alder,2026-01-15,1000\n11,Birch,2026-01-15,200",
      kind: "accounts",
    },
    {
      title: "numbers under the name of a day are told",
      file: "Customer ID,Name,Last Activity Date\nA,x,1768435200\nB,y,1769817600",
      tells: [/names days, and its cells are numbers/],
    },
  ]);
});
