import { ANYTHING, areRead } from "../../../support/a-file-read";

describe("ids of letters alone", () => {
  areRead(
    ["Customer ID", "CustomerID", "Kundennummer", "Customer No"].map((header) => ({
      title: `under "${header}"`,
      file: `${header},Net Sales\nALFKI,4273.00\nANATR,1402.95`,
      kind: "accounts",
      columns: `${header}=account_id:id | Net Sales=revenue_12m:number`,
      rows: [
        ["ALFKI", 4273],
        ["ANATR", 1402.95],
      ],
      asksNot: [ANYTHING],
    })),
  );
});

describe("amounts of whole rupees", () => {
  areRead([
    {
      title: "with the dash that says so",
      file: 'Customer ID,Net Sales\nC-1,₹500/-\nC-2,"₹1,20,000/-"\nC-3,Rs. 75/-',
      kind: "accounts",
      columns: "Customer ID=account_id:id | Net Sales=revenue_12m:number",
      rows: [
        ["C-1", 500],
        ["C-2", 120_000],
        ["C-3", 75],
      ],
      asksNot: [ANYTHING],
    },
  ]);
});
