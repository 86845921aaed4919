import { areRead } from "../../../support/a-file-read";

/** A ledger of one line and a second of the same form. */
function lines(first: string, second: string): string {
  return `account_id;date;amount\nA;${first};10\nB;${second};20`;
}

function days(first: string, second: string): readonly (readonly (string | number)[])[] {
  return [
    ["A", first, 10],
    ["B", second, 20],
  ];
}

describe("days as programs write them", () => {
  areRead(
    [
      ["English months", "05-Jan-2024", "28-Feb-2024", "2024-01-05", "2024-02-28"],
      ["American months", "Jan 5, 2024", "Feb 28, 2024", "2024-01-05", "2024-02-28"],
      ["German months", "5. Januar 2024", "28. März 2024", "2024-01-05", "2024-03-28"],
      ["German months shortened", "05-Okt-2024", "28-Dez-2024", "2024-10-05", "2024-12-28"],
      ["French months", "5 janv. 2024", "28 févr. 2024", "2024-01-05", "2024-02-28"],
      ["Spanish months", "05-ene-2024", "28-ago-2024", "2024-01-05", "2024-08-28"],
      [
        "Spanish months written out",
        "5 de enero de 2024",
        "28 de agosto de 2024",
        "2024-01-05",
        "2024-08-28",
      ],
      ["Italian months", "5 gen 2024", "28 ago 2024", "2024-01-05", "2024-08-28"],
      ["Dutch months", "5 maart 2024", "28 mei 2024", "2024-03-05", "2024-05-28"],
      ["eight digits", "20240105", "20240228", "2024-01-05", "2024-02-28"],
      ["slashes, the year first", "2024/01/05", "2024/02/28", "2024-01-05", "2024-02-28"],
      ["a weekday in front", "Fri, 05 Jan 2024", "Wed, 28 Feb 2024", "2024-01-05", "2024-02-28"],
      [
        "a time at midnight",
        "2024-01-05 00:00:00",
        "2024-02-28 00:00:00",
        "2024-01-05",
        "2024-02-28",
      ],
      [
        "Salesforce",
        "2024-01-05T10:00:00.000+0000",
        "2024-02-28T11:30:00.000+0000",
        "2024-01-05T10:00",
        "2024-02-28T11:30",
      ],
      [
        "an offset does not move the day",
        "2024-01-05T23:30:00+01:00",
        "2024-02-28T00:15:00+01:00",
        "2024-01-05T23:30",
        "2024-02-28T00:15",
      ],
      [
        "half a day and PM",
        "1/13/2024 3:05 PM",
        "1/14/2024 12:10 AM",
        "2024-01-13T15:05",
        "2024-01-14T00:10",
      ],
      [
        "a comma before the time",
        "13.01.2024, 15:05",
        "14.01.2024, 09:00",
        "2024-01-13T15:05",
        "2024-01-14T09:00",
      ],
      [
        "UTC behind",
        "2024-01-05 10:00:00 UTC",
        "2024-02-28 11:30:00 UTC",
        "2024-01-05T10:00",
        "2024-02-28T11:30",
      ],
    ].map(([title = "", first = "", second = "", one = "", two = ""]) => ({
      title,
      file: lines(first, second),
      kind: "ledger",
      columns: "account_id=account_id:id | date=date:date | amount=amount:number",
      rows: days(one, two),
    })),
  );
});
