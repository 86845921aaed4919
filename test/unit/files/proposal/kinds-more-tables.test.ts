import { ANYTHING, areRead } from "../../../support/a-file-read";

describe("more tables of the schema", () => {
  areRead([
    {
      title: "factors",
      file: `account_id,factor,weight,ours,competitor\nA,price,0.4,6,8\nA,service,0.6,9,7`,
      kind: "factors",
      asksNot: [ANYTHING],
    },
    {
      title: "health-history with German days and semicolons",
      file: `account_id;day;health\nA;31.12.2025;62,5\nA;31.01.2026;58`,
      kind: "health-history",
      rows: [
        ["A", "2025-12-31", 62.5],
        ["A", "2026-01-31", 58],
      ],
      asksNot: [ANYTHING],
    },
    {
      title: "cohorts, where a row is no account",
      file: `year,survivors\n0,100\n1,82\n2,74`,
      kind: "cohorts",
      asksNot: [ANYTHING],
    },
    {
      title: "exchange with a day and no amount",
      file: `account_id,kind,direction,date,status\nA,deal review,out,2026-01-15,held\nA,complaint handling,in,2026-02-28,planned`,
      kind: "exchange",
      asksNot: [ANYTHING],
    },
    {
      title: "keys",
      file: `account_id,key\nA,100\nB,250.5`,
      kind: "keys",
      asksNot: [ANYTHING],
    },
    {
      title: "results",
      file: `account_id,joint,base_ours,base_theirs\nA,300,120,100\nB,80,50,40`,
      kind: "results",
      asksNot: [ANYTHING],
    },
    {
      title: "a ledger that tells credits by a flag",
      file: `account_id,date,amount,credit\nA,2026-01-15,100,no\nA,2026-02-28,20,yes`,
      kind: "ledger",
      columns:
        "account_id=account_id:id | date=date:date | amount=amount:number | credit=credit:flag",
      asksNot: [ANYTHING],
    },
    {
      title: "accounts in the schema's own names with flags, indicators and days",
      file: `account_id,name,country,lifecycle,orders_12m,last_order,notice_given,ind_trust,trust
A,Alder,DE,current,12,2026-01-15,no,3,5.5
B,Birch,FR,lapsed,0,2024-02-28,yes,1,2.0`,
      kind: "accounts",
      columns:
        "account_id=account_id:id | name=name:text | country=country:text | lifecycle=lifecycle:text | orders_12m=orders_12m:number | last_order=last_order:date | notice_given=notice_given:flag | ind_trust=ind_trust:number | trust=trust:number",
      asksNot: [ANYTHING],
    },
  ]);
});
