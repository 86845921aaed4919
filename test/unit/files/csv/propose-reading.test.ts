import { proposeReading } from "../../../support/files/proposed-reading";

const readingOf = (text: string) => proposeReading(text).reading;

describe("the delimiter", () => {
  it.each([
    [",", "id,name\n1,a\n2,b"],
    [";", "id;name\n1;a\n2;b"],
    ["\t", "id\tname\n1\ta\n2\tb"],
    ["|", "id|name\n1|a\n2|b"],
    [",", "id\n1\n2"],
    [";", "id;x;y\n1;2,5;3,5\n2;4,5;5,5"],
    [";", "1;2,5;3,5\n2;4,5;5,5"],
    [",", 'id,name\n1,"a; b"\n2,"c; d; e"'],
    [";", 'id;name\n"a, b";1\n"c, d";2'],
    [",", 'a,b;"x" y\nc,d;"z" w'],
    ["|", "sep=|\na,b|c,d\n1,2|3,4"],
  ])("is %j in %j", (delimiter, text) => {
    expect(readingOf(text).delimiter).toBe(delimiter);
  });
});

describe("the decimal sign", () => {
  it.each([
    [".", "id,x\na,1.5\nb,2"],
    [",", "id;x\na;1,5\nb;2"],
    [",", "id;x\na;1.234,56"],
    [".", 'id,x\na,"1,234.56"'],
    [",", "id;x\na;1.234.567"],
    [",", "id;x\na;(3,5)\nb;12,5%"],
    [".", "id;x\na;1.5\nb;2.25"],
    [".", "id,d\na,31.12.2025"],
    [".", "id;x\na;1'234.50\nb;22'345.00"],
    [",", "id\tx\na\t22 345,00"],
    [",", "id\tx\na\t5,58199E+12"],
    [",", "id;x\na;4.711,98 €"],
    [".", 'id,x\na,"$1,234.50"'],
    [".", 'id,x\na,"12,34,567.00"'],
    [",", "id|x\na|\u2212100,50"],
  ])("is %j in %j", (decimal, text) => {
    expect(proposeReading(text)).toMatchObject({ reading: { decimal }, doubts: [] });
  });

  it("is told by numbers with signs that nobody sees, and by blanks of any width", () => {
    const { reading, doubts } = proposeReading("id\u200b|x\nA|\u200b1.234,5\u00a0\nB|7,25\u200b\n");

    expect({ decimal: reading.decimal, hasHeader: reading.hasHeader, doubts }).toEqual({
      decimal: ",",
      hasHeader: true,
      doubts: [],
    });
  });

  it("is in doubt when three digits follow every sign", () => {
    const { reading, doubts } = proposeReading("id;x\na;1.234");

    expect(reading.decimal).toBe(",");
    expect(doubts).toEqual([
      'the sign in "1.234" may part thousands or decimals. Choose the decimal sign.',
    ]);
  });

  it("is in doubt when both are used, and the more frequent one is proposed", () => {
    const { reading, doubts } = proposeReading("id;x;y\na;1,5;2,5\nb;1.5;3,5");

    expect(reading.decimal).toBe(",");
    expect(doubts[0]).toContain("3 numbers have a decimal comma, 1 a decimal point");
  });
});

describe("the order of dates", () => {
  it.each([
    ["ymd", "id,d\na,2026-06-30"],
    ["ymd", "id,x\na,1"],
    ["dmy", "id,d\na,01/02/2026\nb,13/02/2026"],
    ["mdy", "id,d\na,01/02/2026\nb,01/13/2026"],
    ["dmy", "id,d\na,01.02.2026"],
  ])("is %s in %j", (dateOrder, text) => {
    expect(proposeReading(text)).toMatchObject({ reading: { dateOrder }, doubts: [] });
  });

  it("is in doubt when no day is above 12, and the doubt names a date", () => {
    const { reading, doubts } = proposeReading("id,d\na,3/4/2026");

    expect(reading.dateOrder).toBe("ambiguous");
    expect(doubts[0]).toContain("does 3/4/2026 begin with the day or the month?");
  });

  it("is in doubt when both orders are proved", () => {
    const { reading, doubts } = proposeReading("id,d\na,13/02/2026\nb,02/13/2026");

    expect(reading.dateOrder).toBe("ambiguous");
    expect(doubts).toHaveLength(1);
  });
});

describe("the doubts of a reading", () => {
  it("are none where two columns differ and each proves its own", () => {
    const columns = "id;n;m;day;due\na;1,5;1.5;13/01/2024;01/13/2024";

    expect(proposeReading(columns).doubts).toEqual([]);
  });

  it("are there for dates that prove nothing beside others that do", () => {
    const { reading, doubts } = proposeReading("id;day;due\na;13/01/2024;03/04/2024");

    expect(reading.dateOrder).toBe("dmy");
    expect(doubts).toEqual([
      "does 03/04/2024 begin with the day or the month? day, month, year: 2024-04-03; month, day, year: 2024-03-04. Other dates of the file tell theirs, and these are read alike.",
    ]);
  });
});

describe("the header row", () => {
  it.each([
    [true, "id,name\n1,a"],
    [true, "id,\n1,a"],
    [true, "id,12M\na,5"],
    [false, "1,a\n2,b"],
    [false, "a,2026-06-30\nb,2026-07-01"],
    [false, "a,a\nb,c"],
    // A file of headers alone: they are no account.
    [true, "id,name"],
    [false, "x,y"],
  ])("is %s in %j", (hasHeader, text) => {
    expect(readingOf(text).hasHeader).toBe(hasHeader);
  });
});

describe("a text that cannot be read", () => {
  it("is refused when it is blank", () => {
    expect(() => proposeReading(" \n\n")).toThrow("expected a table, found only blank rows");
  });

  it("is refused when a quote is never closed, with its row", () => {
    expect(() => proposeReading('id,name\n1,a\n2,"b\n3,c')).toThrow(
      "row 3: expected quotes in pairs around a whole cell, found a quote that is never closed",
    );
  });
});
