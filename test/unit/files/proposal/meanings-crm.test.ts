import { areRead } from "../../../support/a-file-read";

describe("accounts as a CRM exports them", () => {
  areRead([
    {
      title: "Salesforce in German: the customer's own turnover is no revenue of ours",
      file: `"Account-ID","Account-Name","Account-Inhaber","Jahresumsatz","Branche","Rechnungsland","Typ","Letzte Aktivität"
"001xx0000001","Alder GmbH","Pat Doe","5400000","Energie","Deutschland","Kunde","24.02.2025"
"001xx0000002","Birch AG","Sam Roe","1250000","Handel","Frankreich","Interessent","15.07.2025"`,
      kind: "accounts",
      columns:
        "Account-ID=account_id:id | Account-Name=name:text | Account-Inhaber=kam_owner:text | Jahresumsatz=:number | Branche=industry:text | Rechnungsland=country:text | Typ=:text | Letzte Aktivität=:date",
      tells: [/Jahresumsatz/, /DE/, /Typ/],
    },
    {
      title: "Dynamics",
      file: `Account Number,Account Name,Owner,Annual Revenue,Industry,Address 1: Country/Region,Relationship Type,Modified On
AC-100,Alder Ltd,Pat Doe,5400000,Energy,Germany,Customer,2/24/2025 10:22 AM
AC-200,Birch Ltd,Sam Roe,1250000,Retail,France,Prospect,7/15/2025 4:40 PM`,
      kind: "accounts",
      columns:
        "Account Number=account_id:id | Account Name=name:text | Owner=kam_owner:text | Annual Revenue=:number | Industry=industry:text | Address 1: Country/Region=country:text | Relationship Type=:text | Modified On=:date",
      tells: [/Annual Revenue/],
    },
    {
      title: "Pipedrive: the object in front of each name",
      file: `"Organization - ID","Organization - Name","Organization - Owner","Organization - Won deals","Organization - Open deals","Organization - Last activity date"
"17","Alder Ltd","Pat Doe","4","1","2025-11-02"
"18","Birch Ltd","Sam Roe","2","0","2025-12-22"`,
      kind: "accounts",
      columns:
        "Organization - ID=account_id:id | Organization - Name=name:text | Organization - Owner=kam_owner:text | Organization - Won deals=:number | Organization - Open deals=:number | Organization - Last activity date=:date",
      rows: [
        ["17", "Alder Ltd", "Pat Doe", 4, 1, "2025-11-02"],
        ["18", "Birch Ltd", "Sam Roe", 2, 0, "2025-12-22"],
      ],
    },
    {
      title: "Zoho",
      file: `Record Id,Account Name,Account Owner,Annual Revenue,Employees,Industry,Billing Country,Account Type,Last Activity Time
zcrm_5001,Alder Ltd,Pat Doe,5400000,120,Energy,United Kingdom,Customer,2025-11-02 09:00:00
zcrm_5002,Birch Ltd,Sam Roe,1250000,45,Retail,Spain,Prospect,2025-12-22 16:40:00`,
      kind: "accounts",
      columns:
        "Record Id=account_id:id | Account Name=name:text | Account Owner=kam_owner:text | Annual Revenue=:number | Employees=:number | Industry=industry:text | Billing Country=country:text | Account Type=:text | Last Activity Time=:date",
      tells: [/Annual Revenue/, /GB/],
    },
    {
      title:
        "HubSpot: the date of closing and of creation are no orders, Associated Contacts no orders",
      file: `Record ID,Company name,Company owner,Create Date,First Deal Created Date,Recent Deal Close Date,Annual Revenue,Total Revenue,Number of Associated Contacts,Lifecycle Stage,Country/Region
8001,Alder Ltd,Pat Doe,2024-03-01 10:22,2024-04-01 08:00,2025-11-02 09:00,5400000,120000,4,Customer,Germany
8002,Birch Ltd,Sam Roe,2023-01-09 08:12,2023-02-01 08:00,2025-12-22 16:40,1250000,98500,2,Lead,France`,
      kind: "accounts",
      columns:
        "Record ID=account_id:id | Company name=name:text | Company owner=kam_owner:text | Create Date=:date | First Deal Created Date=:date | Recent Deal Close Date=:date | Annual Revenue=:number | Total Revenue=revenue_12m:number | Number of Associated Contacts=:number | Lifecycle Stage=:text | Country/Region=country:text",
      asks: [/Total Revenue/, /Lifecycle Stage/],
      tells: [/Annual Revenue/],
    },
    {
      title: "the customer's own turnover beside our sales, without ids of a CRM",
      file: `Customer No;Customer Name;Company Turnover;Net Sales
C-1;Alder Ltd;540000000;120000
C-2;Birch Ltd;1250000;98500`,
      kind: "accounts",
      columns:
        "Customer No=account_id:id | Customer Name=name:text | Company Turnover=:number | Net Sales=revenue_12m:number",
    },
    {
      title: "Annual Revenue after Total Revenue",
      file: `Company ID\tCompany name\tTotal Revenue\tAnnual Revenue
8001\tAlder Ltd\t120000\t540000000
8002\tBirch Ltd\t98500\t1250000`,
      columns:
        "Company ID=account_id:id | Company name=name:text | Total Revenue=revenue_12m:number | Annual Revenue=:number",
      asks: [/Total Revenue/],
      tells: [/Annual Revenue/],
    },
  ]);
});
