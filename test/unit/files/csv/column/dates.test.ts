import { doubtsOf, typed } from "./a-column";

const DAY_5_JANUARY_2024 = 45_296;
const DAY_13_JANUARY_2024 = 45_304;

describe("a column of dates", () => {
  it.each([
    "2024-01-05",
    "2024/1/5",
    "2024.01.05.",
    "05-Jan-2024",
    "05-JAN-24",
    "5 Jan 2024",
    "5 January 2024",
    "Jan 5, 2024",
    "January 5th, 2024",
    "Fri, 5 Jan 2024",
    "Friday, January 5, 2024",
    "5. Januar 2024",
    "5. Jänner 2024",
    "Freitag, 5. Jan. 2024",
    "5 janv. 2024",
    "vendredi 5 janvier 2024",
    "5 de enero de 2024",
    "5 ene. 2024",
    "5 gennaio 2024",
    "2024-Jan-05",
  ])("reads %s", (text) => {
    expect(typed([text])).toMatchObject({ type: "date", values: [DAY_5_JANUARY_2024], doubts: [] });
  });

  it.each([
    ["5. März 2024", 45_356],
    ["1er février 2024", 45_323],
    ["9 août 2024", 45_513],
    ["3 ago 2024", 45_507],
    ["24 dic 2024", 45_650],
    ["mar. 5 mars 2024", 45_356],
    ["Mar 5, 2024", 45_356],
    ["15 set 2024", 45_550],
  ])("reads %s as day %d", (text, day) => {
    expect(typed([text]).values).toEqual([day]);
  });

  it.each([
    ["2024-01-05T10:00:00Z", DAY_5_JANUARY_2024, 10],
    ["2024-01-05T10:00:00.000Z", DAY_5_JANUARY_2024, 10],
    ["2024-01-05T10:00:00+01:00", DAY_5_JANUARY_2024, 10],
    ["2024-01-05T23:00:00-11:00", DAY_5_JANUARY_2024, 23],
    ["2024-01-05 10:00:00 UTC", DAY_5_JANUARY_2024, 10],
    ["1/13/2024 3:30 PM", DAY_13_JANUARY_2024, 15.5],
    ["1/13/2024 12:00 AM", DAY_13_JANUARY_2024, 0],
    ["1/13/2024 12:00 p.m.", DAY_13_JANUARY_2024, 12],
    ["13/01/2024, 15:30:00", DAY_13_JANUARY_2024, 15.5],
    ["13.01.2024 06:00 Uhr", DAY_13_JANUARY_2024, 6],
    ["13.01.2024 um 06:00 Uhr", DAY_13_JANUARY_2024, 6],
    ["2024-01-13 18:00:00.000000 +0000 UTC", DAY_13_JANUARY_2024, 18],
    ["Sat Jan 13 2024 18:00:00 GMT+0100 (CET)", DAY_13_JANUARY_2024, 18],
  ])("reads %s with the time of the place where it was written", (text, day, hours) => {
    expect(typed([text])).toMatchObject({ values: [day + hours / 24], doubts: [] });
  });

  it.each([
    "janv. 2024",
    "January 2024",
    "26.11.1555",
    "31.12.1949",
    "2101-01-01",
    "2026-02-30",
    "1/13/2024 15:05 PM",
    "2024-01-05 25:00",
    "ab 5 Jan 2024",
    "5 Foo 2024",
  ])("takes %s for none, and says where", (text) => {
    const { type, values, remarks } = typed(["2024-01-05", text]);

    expect({ type, values }).toEqual({ type: "date", values: [DAY_5_JANUARY_2024, text] });
    expect(remarks).toEqual([`1 cell is no date and stays text: "${text}" in row 3`]);
  });

  it("of years outside 1950 to 2100 alone is text", () => {
    expect(typed(["26.11.1555", "30.10.1855"])).toEqual({
      type: "text",
      values: ["26.11.1555", "30.10.1855"],
      unknown: 0,
      remarks: [],
      doubts: [],
    });
  });

  it.each([
    [{ header: "order_date" }, "date"],
    [{ header: "orderDate" }, "date"],
    [{ header: "Auftragsdatum" }, "date"],
    [{ header: "x", meant: "date" }, "date"],
    [{ header: "amount" }, "number"],
    [{ header: "candidate" }, "number"],
  ] as const)("of eight digits is one only where it is said: %j", (known, type) => {
    expect(typed(["20240105", "20240113"], known).type).toBe(type);
  });

  it.each([
    [["45296", "45304"], "number", "expected dates, found numbers"],
    [["soon", "later"], "text", "expected dates, found texts"],
  ] as const)("that holds none where dates are meant says so: %j", (cells, type, remark) => {
    const typedColumn = typed(cells, { meant: "date" });

    expect(typedColumn.type).toBe(type);
    expect(typedColumn.remarks[0]).toBe(remark);
  });

  it("of nothing known is dates where dates are meant", () => {
    expect(typed(["", "n/a"], { meant: "date" })).toMatchObject({
      type: "date",
      values: ["", ""],
      unknown: 1,
      remarks: ['1 cell is unknown: "n/a" in row 3'],
    });
  });

  it("of chapters stays text, though each could be a day", () => {
    expect(typed(["1.1.10", "1.2.11"]).type).toBe("text");
    expect(typed(["1.1.10", "1.2.11"], { meant: "date" }).type).toBe("date");
  });

  it("tells where a year has two digits", () => {
    expect(typed(["05.01.24", "13.01.49", "13.01.50"])).toEqual({
      type: "date",
      values: [DAY_5_JANUARY_2024, 54_436, 18_276],
      unknown: 0,
      remarks: [
        'years of two digits are taken for 1950 to 2049: rows 2, 3 and 4, such as "05.01.24"',
      ],
      doubts: [],
    });
  });
});

describe("the order of the dates of a column", () => {
  it.each([
    [
      ["2/24/2025", "7/15/2025"],
      [45_712, 45_853],
    ],
    [
      ["31.12.2025", "05.11.2025"],
      [46_022, 45_966],
    ],
    [
      ["13/01/2024", "05/01/2024"],
      [45_304, 45_296],
    ],
    [
      ["01/13/24", "01/05/24"],
      [45_304, 45_296],
    ],
    [
      ["05.01.2024", "06.01.2024"],
      [45_296, 45_297],
    ],
    [
      ["03/03/2024", "04/04/2024"],
      [45_354, 45_386],
    ],
    [
      ["2024-01-05", "13/01/2024", "5 Jan 2024"],
      [45_296, 45_304, 45_296],
    ],
  ])("is proven by %j", (cells, values) => {
    expect(typed(cells)).toMatchObject({ values, doubts: [] });
  });

  it("waits for a person where nothing proves it, with both readings written out", () => {
    const { type, values, unknown, doubts } = typed(["03/04/2025", "05/06/2025", "07/08/2025"], {
      header: "date",
    });

    expect({ type, values, unknown }).toEqual({ type: "date", values: ["", "", ""], unknown: 0 });
    expect(doubts).toEqual([
      {
        code: "dateOrder",
        column: "date",
        row: 2,
        text: 'column "date", first in row 2: in which order is "03/04/2025" written? As day, month, year: 2025-04-03, 2025-06-05, 2025-08-07; as month, day, year: 2025-03-04, 2025-05-06, 2025-07-08. Nothing leans to one of them: the dates are unknown until you choose.',
        choices: [
          { label: "day, month, year: 2025-04-03, 2025-06-05, 2025-08-07", choice: "dmy" },
          { label: "month, day, year: 2025-03-04, 2025-05-06, 2025-07-08", choice: "mdy" },
        ],
        proposed: undefined,
      },
    ]);
  });

  it.each([
    ["dmy", [45_750, 45_813]],
    ["mdy", [45_720, 45_783]],
  ] as const)("is %s once a person chose it", (dateOrder, values) => {
    expect(typed(["03/04/2025", "05/06/2025"], { choices: { dateOrder } })).toMatchObject({
      values,
      doubts: [],
    });
  });

  it("leans to the year that changes least, and asks", () => {
    const { values, doubts } = typed(["20-10-16", "25-10-16"]);

    expect(values).toEqual([42_663, 42_668]);
    expect(doubts[0]?.text).toContain(
      "As day, month, year: 2016-10-20, 2016-10-25; as year, month, day: 2020-10-16, 2025-10-16.",
    );
    expect(doubts[0]?.proposed).toBe("dmy");
    expect(typed(["16-10-20", "16-10-25"]).doubts[0]?.proposed).toBe("ymd");
    expect(typed(["20-10-16", "25-10-16"], { choices: { dateOrder: "ymd" } }).values).toEqual([
      44_120, 45_946,
    ]);
  });

  it("leans nowhere with a single date of two digits each", () => {
    expect(typed(["20-10-16"])).toMatchObject({ values: [""], doubts: [{ proposed: undefined }] });
  });

  it("is asked where the dates prove both, and names the rows", () => {
    const { values, doubts } = typed(["13/01/2024", "1/13/2024", "2024-01-05"]);

    expect(values).toEqual(["", "", 45_296]);
    expect(doubts[0]?.text).toContain(
      'row 3, such as "1/13/2024", is no day with day, month, year',
    );
  });

  it("keeps as text what is no day in the order that a person chose, and says where", () => {
    const { values, remarks, doubts } = typed(["13/01/2024", "1/13/2024"], {
      choices: { dateOrder: "dmy" },
    });

    expect({ values, doubts }).toEqual({ values: [45_304, "1/13/2024"], doubts: [] });
    expect(remarks).toEqual(['1 cell is no date and stays text: "1/13/2024" in row 3']);
  });

  it("is settled apart from every other doubt", () => {
    const cells = ["1.234", "-"];

    expect(doubtsOf(typed(cells))).toEqual(["decimal", "blankDash"]);
    expect(doubtsOf(typed(cells, { choices: { decimal: "." } }))).toEqual(["blankDash"]);
    expect(doubtsOf(typed(cells, { choices: { blankDash: "zero" } }))).toEqual(["decimal"]);
  });
});
