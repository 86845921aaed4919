import { areRead } from "../../../support/a-file-read";

describe("doubts that stand side by side", () => {
  areRead([
    {
      title: "the order of the days and the sign of decimals, both asked",
      file: `account_id;as_of;revenue_12m\nA;01/02/2024;1,234\nB;03/04/2024;5,678`,
      kind: "accounts",
      asks: [/as_of/, /revenue_12m/],
    },
    {
      title: "two columns of days: what proves one is no proof of the other, and is said at most",
      file: `Customer;Invoice date;Due date;Amount\nAlder;03/04/2025;01/05/2025;10,50\nBirch;05/06/2025;31/07/2025;20,25`,
      kind: "ledger",
      columns:
        "Customer=account_id:id | Invoice date=date:date | Due date=:date | Amount=amount:number",
      tells: [/Invoice date/],
    },
    {
      title: "two ways to write decimals in one column",
      file: `Kundennr;Umsatz\n10;1.234,50\n20;2,345.75\n30;980,00`,
      tells: [/row 3/],
    },
    {
      title: "a score above its range is said with its row",
      file: `account_id,name,strategic_fit\nA,Alder,8\nB,Birch,12\nC,Cedar,3`,
      kind: "accounts",
      rows: [
        ["A", "Alder", 8],
        ["B", "Birch", 12],
        ["C", "Cedar", 3],
      ],
      tells: [/row 3/],
    },
    {
      title: "a growth in points of percent is asked",
      file: `account_id,revenue_12m,market_growth\nA,100,4\nB,200,2.5\nC,300,-1`,
      kind: "accounts",
      tells: [/market_growth/],
    },
    {
      title: "credits that exceed sales in a French list",
      file: `Code client;CA HT\nC001;1 200,00\nC002;-150,00\nC003;(80,00)`,
      rows: [
        ["C001", 1200],
        ["C002", -150],
        ["C003", -80],
      ],
      tells: [/CA HT/],
    },
    {
      title: "sales of a calendar year and no question about the order of clear days",
      file: `Codice cliente;Fatturato 2025;Ultimo ordine\nC1;1.200,50;31/12/2025\nC2;980,00;05/11/2025`,
      columns:
        "Codice cliente=account_id:id | Fatturato 2025=revenue_12m:number | Ultimo ordine=last_order:date",
      asks: [/2025-12-31/],
      asksNot: [/order of|begin with the day/],
    },
    {
      title: "gross profit beside cost to serve: both ways are offered",
      file: `Customer No,Net Sales,Gross Profit,Cost to serve\nC-1,120000,30000,6000\nC-2,98500,20000,7000`,
      columns:
        "Customer No=account_id:id | Net Sales=revenue_12m:number | Gross Profit=contribution_12m:number | Cost to serve=cost_to_serve_12m:number",
      asks: [/Gross Profit.*cost to serve/i],
    },
    {
      title: "more cells in a row than in the header are refused with the row",
      file: `account_id,name,revenue_12m\nA,Alder,100\nB,Birch, Ltd,200\nC,Cedar,300`,
      refused: [/row 3/],
    },
    {
      title: "fewer cells in a row are unknown",
      file: `account_id,name,revenue_12m\nA,Alder,100\nB,Birch\nC,Cedar,300`,
      rows: [
        ["A", "Alder", 100],
        ["B", "Birch", null],
        ["C", "Cedar", 300],
      ],
    },
  ]);
});
