import { ANYTHING, areRead } from "../../../support/a-file-read";

describe("tables of the schema by their own names", () => {
  areRead(
    [
      {
        kind: "drivers",
        head: "account_id,activity,volume",
        types: ["id", "text", "number"],
        lines: ["A,rush order,2", "A,visit,0", "B,rush order,3"],
        rows: [
          ["A", "rush order", 2],
          ["A", "visit", 0],
          ["B", "rush order", 3],
        ],
      },
      {
        kind: "activities",
        head: "account_id,department,activity,unit_minutes,volume",
        types: ["id", "text", "text", "number", "number"],
        lines: ["A,Service,visit,90,4", "B,Sales,offer,45.5,2"],
        rows: [
          ["A", "Service", "visit", 90, 4],
          ["B", "Sales", "offer", 45.5, 2],
        ],
      },
      {
        kind: "capacity",
        head: "department,cost,practical_minutes",
        types: ["text", "number", "number"],
        lines: ["Service,120000,90000", "Sales,98500,80000"],
        rows: [
          ["Service", 120000, 90000],
          ["Sales", 98500, 80000],
        ],
      },
      {
        kind: "rates",
        head: "activity,rate,pool,volume",
        types: ["text", "number", "number", "number"],
        lines: ["visit,50,1000,20", "offer,12.5,500,40"],
        rows: [
          ["visit", 50, 1000, 20],
          ["offer", 12.5, 500, 40],
        ],
      },
      {
        kind: "goals",
        head: "account_id,goal,rank_ours,rank_theirs",
        types: ["id", "text", "number", "number"],
        lines: ["A,grow,1,2", "A,save,2,", "B,grow,,1"],
        rows: [
          ["A", "grow", 1, 2],
          ["A", "save", 2, null],
          ["B", "grow", null, 1],
        ],
      },
      {
        kind: "potentials",
        head: "account_id,product,product_group,potential_12m,revenue_12m",
        types: ["id", "text", "text", "number", "number"],
        lines: ["A,Bearing,Parts,1000,400", "A,Seal,Parts,500,0"],
        rows: [
          ["A", "Bearing", "Parts", 1000, 400],
          ["A", "Seal", "Parts", 500, 0],
        ],
      },
      {
        kind: "flows",
        head: "account_id,year,contribution,probability",
        types: ["id", "number", "number", "number"],
        lines: ["A,1,100,0.9", "A,2,120,0.8", "B,1,-50,0.7"],
        rows: [
          ["A", 1, 100, 0.9],
          ["A", 2, 120, 0.8],
          ["B", 1, -50, 0.7],
        ],
      },
      {
        kind: "statement",
        head: "account_id,step,amount",
        types: ["id", "text", "number"],
        lines: ["A,gross_revenue,100", "A,cost_of_goods,60"],
        rows: [
          ["A", "gross_revenue", 100],
          ["A", "cost_of_goods", 60],
        ],
      },
      {
        kind: "issues",
        head: "account_id,issue,importance,frequency,opened",
        types: ["id", "text", "number", "number", "date"],
        lines: ["A,late trucks,5,3,2026-01-15", "B,price,4,2,2026-02-28"],
        rows: [
          ["A", "late trucks", 5, 3, "2026-01-15"],
          ["B", "price", 4, 2, "2026-02-28"],
        ],
      },
      {
        kind: "losses",
        head: "account_id,lost_on",
        types: ["id", "date"],
        lines: ["A,2026-01-15", "B,2026-02-28"],
        rows: [
          ["A", "2026-01-15"],
          ["B", "2026-02-28"],
        ],
      },
    ].map(({ kind, head, types, lines, rows }) => ({
      title: kind,
      file: [head, ...lines].join("\n"),
      name: `${kind}.csv`,
      kind,
      columns: head
        .split(",")
        .map((name, at) => `${name}=${name}:${types[at]}`)
        .join(" | "),
      rows,
      asksNot: [ANYTHING],
    })),
  );
});

describe("value elements", () => {
  areRead([
    {
      title: "with a German decimal comma and yes or no",
      file: `account_id;element;type;supplier_benefit;supplier_sacrifice;customer_benefit;customer_sacrifice;probability;agreed_by_customer
A;Just in time;relational;1000,50;200;800;150;0,8;yes
A;Price;exchange;500;100;400;300;1;no`,
      kind: "value-elements",
      rows: [
        ["A", "Just in time", "relational", 1000.5, 200, 800, 150, 0.8, "yes"],
        ["A", "Price", "exchange", 500, 100, 400, 300, 1, "no"],
      ],
    },
  ]);
});
