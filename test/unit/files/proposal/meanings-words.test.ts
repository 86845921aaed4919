import { ANYTHING, areRead } from "../../../support/a-file-read";

describe("words of a segment, a status or a country", () => {
  areRead([
    {
      title: "a segment that holds our tiers, a status that holds our lifecycle",
      file: `Account ID,Account Name,Segment,Status,Sales
A1,Alder Ltd,Strategic key,current,120000
A2,Birch Ltd,Standard,lapsed,98500
A3,Cedar Ltd,Key - develop,prospect,0`,
      kind: "accounts",
      columns:
        "Account ID=account_id:id | Account Name=name:text | Segment=tier:text | Status=lifecycle:text | Sales=revenue_12m:number",
      rows: [
        ["A1", "Alder Ltd", "Strategic key", "current", 120000],
        ["A2", "Birch Ltd", "Standard", "lapsed", 98500],
        ["A3", "Cedar Ltd", "Key - develop", "prospect", 0],
      ],
    },
    {
      title: "a segment by turnover and a status of blocking do not fit",
      file: `Kundennr;Kunde;Segment;Status;Umsatz
10;Nord AG;A;gesperrt;120000
20;Ost AG;B;frei;98500
30;Süd KG;C;frei;45000`,
      columns:
        "Kundennr=account_id:id | Kunde=name:text | Segment=:text | Status=:text | Umsatz=revenue_12m:number",
      tells: [/Segment/, /Status/],
    },
    {
      title: "a tier that fits but for one word is told with its row",
      file: `account_id,name,tier
A,Alder,Standard
B,Birch,Gold
C,Cedar,Key - maintain
D,Dogwood,Standard`,
      kind: "accounts",
      tells: [/Gold/],
    },
    {
      title: "names of countries in five languages, and codes",
      file: `account_id,name,country,revenue_12m
A,Alder,Deutschland,100
B,Birch,Royaume-Uni,200
C,Cedar,España,300
D,Dogwood,Paesi Bassi,400
E,Elm,Oostenrijk,500
F,Fir,CH,600
G,Gorse,USA,700`,
      columns:
        "account_id=account_id:id | name=name:text | country=country:text | revenue_12m=revenue_12m:number",
      tells: [/DE/, /GB/, /ES/, /NL/, /AT/, /US/],
    },
    {
      title: "the stage of a deal, under the name that our stage has",
      file: `id,company,Stage
17,Alder,Customer
18,Birch,Opportunity`,
      columns: "id=account_id:id | company=name:text | Stage=:text",
      asks: [/words of its own/],
    },
    {
      title: "our own stages, one of them misspelt",
      file: `account_id,name,stage
A,Alder,Basic
B,Birch,Cooperativ`,
      columns: "account_id=account_id:id | name=name:text | stage=stage:text",
      asks: [/Cooperativ/],
    },
    {
      title: "a column Land of codes is the country",
      file: `KdNr;Firma;Branche;Land;Betreuer;Nettoumsatz
10;Nord AG;Energie;DE;Pat Doe;120000
20;Ost AG;Handel;AT;Sam Roe;98500`,
      kind: "accounts",
      columns:
        "KdNr=account_id:id | Firma=name:text | Branche=industry:text | Land=country:text | Betreuer=kam_owner:text | Nettoumsatz=revenue_12m:number",
      asksNot: [ANYTHING],
    },
    {
      title: "a column Land of acres is no country",
      file: `account_id,name,land,revenue_12m
A,Alder,120,100
B,Birch,45,200`,
      columns:
        "account_id=account_id:id | name=name:text | land=:number | revenue_12m=revenue_12m:number",
    },
  ]);
});

describe("profit and growth", () => {
  areRead([
    {
      title: "the schema's own contribution beside its cost to serve: nothing to ask",
      file: `account_id,revenue_12m,contribution_12m,cost_to_serve_12m,market_growth
A,100,30,5,0.03
B,200,50,8,-0.01`,
      asksNot: [ANYTHING],
    },
    {
      title: "a margin before cost to serve, and a growth of sales beside the sales",
      file: `Code client;CA HT;Marge brute;Taux de marge;Croissance
C001;120000;30000;25 %;3 %
C002;98500;20000;20,3 %;-2 %`,
      kind: "accounts",
      columns:
        "Code client=account_id:id | CA HT=revenue_12m:number | Marge brute=contribution_12m:number | Taux de marge=:number | Croissance=:number",
      asks: [/Marge brute/],
      tells: [/Croissance/],
    },
    {
      title: "a column of rates called Margin is not the contribution",
      file: `Customer No,Customer,Net Sales,Margin
C-1,Alder,120000,25.0%
C-2,Birch,98500,20.3%`,
      columns:
        "Customer No=account_id:id | Customer=name:text | Net Sales=revenue_12m:number | Margin=:number",
    },
    {
      title: "sales of last year beside those of this year",
      file: `Kundennr;Kunde;Umsatz;Umsatz Vorjahr;Abweichung %
10;Nord AG;120000;100000;20,0 %
20;Ost AG;98500;90000;9,4 %`,
      columns:
        "Kundennr=account_id:id | Kunde=name:text | Umsatz=revenue_12m:number | Umsatz Vorjahr=revenue_prev_12m:number | Abweichung %=:number",
    },
    {
      title: "a budget, an open balance and an overdue amount are no revenue",
      file: `Customer No,Customer,Budget 2026,Balance,Overdue
C-1,Alder,120000,5000,100
C-2,Birch,98500,2000,0`,
      kind: "accounts",
      columns:
        "Customer No=account_id:id | Customer=name:text | Budget 2026=:number | Balance=:number | Overdue=:number",
    },
  ]);
});
