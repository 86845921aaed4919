import { areRead } from "../../../support/a-file-read";

describe("contacts", () => {
  areRead([
    {
      title: "by the schema's own names",
      file: `account_id,person,side,function,role,contact_strength,owner,last_contact
A,Kim Lee,theirs,purchasing,decider,3,Pat Doe,2026-01-15
A,Pat Doe,ours,sales,,,,`,
      kind: "contacts",
      rows: [
        ["A", "Kim Lee", "theirs", "purchasing", "decider", 3, "Pat Doe", "2026-01-15"],
        ["A", "Pat Doe", "ours", "sales", null, null, null, null],
      ],
    },
    {
      title: "Salesforce: first and last name apart, the name of the account",
      file: `"Contact ID","First Name","Last Name","Title","Account Name","Email","Phone","Contact Owner"
"003xx01","Kim","Lee","Head of Purchasing","Alder Ltd","kim@alder.example","(555) 010-0100","Pat Doe"
"003xx02","Ali","Khan","CFO","Birch Ltd","ali@birch.example","(555) 010-0200","Sam Roe"`,
      kind: "contacts",
      columns:
        "Contact ID=:id | First Name=:text | Last Name=person:text | Title=function:text | Account Name=account_id:id | Email=:text | Phone=:text | Contact Owner=owner:text",
    },
    {
      title: "German, with the number of the customer",
      file: `Kundennr;Ansprechpartner;Funktion;Abteilung;Telefon;Letzter Kontakt
0010;Kim Lee;Leiterin Einkauf;Einkauf;030 1234;15.01.2026
0010;Ali Khan;Werkleiter;Produktion;030 5678;28.02.2026`,
      kind: "contacts",
      columns:
        "Kundennr=account_id:id | Ansprechpartner=person:text | Funktion=function:text | Abteilung=:text | Telefon=:text | Letzter Kontakt=last_contact:date",
      rows: [
        ["0010", "Kim Lee", "Leiterin Einkauf", "Einkauf", "030 1234", "2026-01-15"],
        ["0010", "Ali Khan", "Werkleiter", "Produktion", "030 5678", "2026-02-28"],
      ],
      asksNot: [/0010/],
    },
    {
      title: "HubSpot: job title and associated company",
      file: `Record ID,Full name,Job Title,Email,Associated Company,Contact owner,Buying Role,Last Contacted
501,Kim Lee,Head of Purchasing,kim@alder.example,Alder Ltd,Pat Doe,Decision Maker,2026-01-15 10:22
502,Ali Khan,CFO,ali@birch.example,Birch Ltd,Sam Roe,Budget Holder,2026-02-28 09:00`,
      kind: "contacts",
      columns:
        "Record ID=:id | Full name=person:text | Job Title=function:text | Email=:text | Associated Company=account_id:id | Contact owner=owner:text | Buying Role=role:text | Last Contacted=last_contact:date",
    },
    {
      title: "accounts with a column of their contact stay accounts",
      file: `Customer No,Customer,Contact person,Net Sales
C-1,Alder,Kim Lee,1200.50
C-2,Birch,Ali Khan,980.00`,
      kind: "accounts",
      columns:
        "Customer No=account_id:id | Customer=name:text | Contact person=:text | Net Sales=revenue_12m:number",
    },
  ]);
});

describe("deals", () => {
  areRead([
    {
      title: "won, open and lost deals are not lines of a ledger in silence",
      file: `Opportunity Name,Account Name,Stage,Amount,Close Date,Probability (%)
Bearings 2026,Alder Ltd,Closed Won,1200.50,2026-01-15,100
Seals 2026,Birch Ltd,Negotiation,980.00,2026-06-30,60
Motors,Cedar Ltd,Closed Lost,5000.00,2026-02-28,0`,
      tells: [/won|lost|open|stage/i],
    },
  ]);
});
