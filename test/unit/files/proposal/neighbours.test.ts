import { areRead } from "../../../support/a-file-read";

describe("files of customer systems", () => {
  areRead([
    {
      title: "an export of HubSpot, whose ids say of what they are",
      file: "Record ID - Company,Company name,Total Revenue\n123456,Acme,50000\n123457,Beta,7500",
      kind: "accounts",
      columns:
        "Record ID - Company=account_id:id | Company name=name:text | Total Revenue=revenue_12m:number",
      rows: [
        ["123456", "Acme", 50_000],
        ["123457", "Beta", 7500],
      ],
    },
    {
      title: "deals, which have ids of their own and the account by its name",
      file: "Opportunity ID,Account Name,Amount,Close Date\n0061,Acme,12000,2026-01-15\n0062,Beta,8000,2026-02-20",
      kind: "ledger",
      columns:
        "Opportunity ID=:id | Account Name=account_id:id | Amount=amount:number | Close Date=date:date",
      rows: [
        ["0061", "Acme", 12_000, "2026-01-15"],
        ["0062", "Beta", 8000, "2026-02-20"],
      ],
    },
    {
      title: "people by their names alone, with an address and an account",
      file: "Name,Email,Role,Account\nAnn,a@x.com,Buyer,Acme\nBob,b@x.com,User,Beta",
      kind: "contacts",
      columns: "Name=person:text | Email=:text | Role=role:text | Account=account_id:id",
      rows: [
        ["Ann", "a@x.com", "Buyer", "Acme"],
        ["Bob", "b@x.com", "User", "Beta"],
      ],
    },
  ]);
});

describe("lines of business systems", () => {
  areRead([
    {
      title: "credit memos that stand as such in a column of their own",
      file: "Invoice Date,Customer,Line Total,Type\n03/25/2026,Alder,25.00,Invoice\n03/28/2026,Alder,5.00,Credit Memo",
      kind: "ledger",
      columns:
        "Invoice Date=date:date | Customer=account_id:id | Line Total=amount:number | Type=:text",
      rows: [
        ["2026-03-25", "Alder", 25, "Invoice"],
        ["2026-03-28", "Alder", -5, "Credit Memo"],
      ],
      asksNot: [/lifecycle/],
    },
    {
      title: "a line of dashes below names that are parted by bars",
      file: "Debitor|Name|Umsatz   |Waehrung\n--------\n0000100001|Nord|  1.234,50|EUR\n0000100002|Sued|    45,00|EUR",
      kind: "accounts",
      columns:
        "Debitor=account_id:id | Name=name:text | Umsatz=revenue_12m:number | Waehrung=:text",
      rows: [
        ["0000100001", "Nord", 1234.5, "EUR"],
        ["0000100002", "Sued", 45, "EUR"],
      ],
      leftOut: [2],
    },
    {
      title: "a contribution by its German letters, with its year",
      file: "Kunden-Nr.;Umsatz 2025;DB 2025\n10001;2.000,00;400,00\n10002;850,50;-20,25",
      kind: "accounts",
      columns:
        "Kunden-Nr.=account_id:id | Umsatz 2025=revenue_12m:number | DB 2025=contribution_12m:number",
      rows: [
        ["10001", 2000, 400],
        ["10002", 850.5, -20.25],
      ],
    },
    {
      title: "debtors by their accounts of the books",
      file: "Konto;Name;Saldo\n10001;Nord;100,00\n10002;Sued;0,50",
      kind: "accounts",
      columns: "Konto=account_id:id | Name=name:text | Saldo=:number",
      rows: [
        ["10001", "Nord", 100],
        ["10002", "Sued", 0.5],
      ],
    },
    {
      title: "names of fields as SAP has them",
      file: "KUNNR,NAME1,LAND1\n0000012345,Nord,DE\n0000012346,Sud,FR",
      kind: "accounts",
      columns: "KUNNR=account_id:id | NAME1=name:text | LAND1=country:text",
      rows: [
        ["0000012345", "Nord", "DE"],
        ["0000012346", "Sud", "FR"],
      ],
    },
    {
      title: "quarters of fiscal years as columns",
      file: "Account,Q1 FY25,Q2 FY25\nAlder,1,2\nBirch,4,5",
      kind: "ledger",
      columns: "Account=account_id:id | date=date:date | amount=amount:number",
      rows: [
        ["Alder", "2025-01-01", 1],
        ["Alder", "2025-04-01", 2],
        ["Birch", "2025-01-01", 4],
        ["Birch", "2025-04-01", 5],
      ],
      asks: [/each becomes a line/],
    },
    {
      title: "fiscal years before their quarters and periods",
      file: "Account,FY25 P01,FY25 P02\nAlder,1,2\nBirch,4,5",
      kind: "ledger",
      rows: [
        ["Alder", "2025-01-01", 1],
        ["Alder", "2025-02-01", 2],
        ["Birch", "2025-01-01", 4],
        ["Birch", "2025-02-01", 5],
      ],
    },
    {
      title: "an account with the id of its parent",
      file: "Account ID,Account Name,Parent Account ID\n001,A,\n002,B,001",
      kind: "accounts",
      columns: "Account ID=account_id:id | Account Name=name:text | Parent Account ID=parent_id:id",
      rows: [
        ["001", "A", null],
        ["002", "B", "001"],
      ],
    },
    {
      title: "days of DATEV, as day and month of a fiscal year that begins in July",
      file: "EXTF;700;21;Buchungsstapel;13;20260131;;;;;;;20250701;4;20250701;20260131\nUmsatz;Soll/Haben-Kennzeichen;Konto;Belegdatum\n1190,00;S;10001;0508\n238,00;H;10001;1501\n50,00;S;10002;901",
      kind: "ledger",
      columns:
        "Umsatz=amount:number | Soll/Haben-Kennzeichen=:text | Konto=account_id:id | Belegdatum=date:date",
      rows: [
        [1190, "S", "10001", "2025-08-05"],
        [-238, "H", "10001", "2026-01-15"],
        [50, "S", "10002", "2026-01-09"],
      ],
      tells: [/day and month/],
    },
  ]);
});
