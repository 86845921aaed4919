import { columns } from "../../../src/schema/columns";
import { text } from "../../../src/schema/field";
import { table, type Table } from "../../../src/schema/table";
import { TABLES } from "../../../src/schema/tables";
import { namesAt } from "../../../src/schema/names-at";
import { readingOf, type TableReading } from "../../../src/schema/versions";

const field = text({ help: "", longest: 40, blank: "unknown" });

/**
 * Version 1: id, boss, colour, fax. Version 2: boss is called owner, and region comes. Version 3:
 * owner is called lead, fax goes, and owner comes as something else.
 */
const visits = table({
  name: "Visits",
  key: ["id"],
  policy: "row",
  changes: [
    { version: 2, renamed: { owner: "boss" }, added: ["region"] },
    { version: 3, renamed: { lead: "owner" }, added: ["owner"], removed: ["fax"] },
  ],
  columns: columns({ id: field, lead: field, colour: field, region: field, owner: field }),
});

type Readable = Extract<TableReading, { readonly kind: "readable" }>;

function readable(headers: readonly string[], writtenBy?: number): Readable {
  const reading = readingOf(visits, { headers, writtenBy });
  if (reading.kind !== "readable") throw new Error("The table was refused.");
  return reading;
}

describe("a table of an earlier version", () => {
  it("is of the version of its last change", () => {
    expect(visits.version).toBe(3);
  });

  it("knows the names that each version had", () => {
    const namesOf = (version: number) =>
      namesAt(visits, version).map(({ name, column }) => [name, column ?? "given up"]);

    expect(namesOf(1)).toEqual([
      ["id", "id"],
      ["boss", "lead"],
      ["colour", "colour"],
      ["fax", "given up"],
    ]);
    expect(namesOf(2)).toEqual([
      ["id", "id"],
      ["owner", "lead"],
      ["colour", "colour"],
      ["region", "region"],
      ["fax", "given up"],
    ]);
    expect(namesOf(3).map(([name]) => name)).toEqual(["id", "lead", "colour", "region", "owner"]);
  });

  it("is read by the names of version 1", () => {
    const reading = readable(["ID", "boss", "colour", "fax", "my own"], 1);

    expect([...reading.headers]).toEqual([
      ["id", "ID"],
      ["lead", "boss"],
      ["colour", "colour"],
    ]);
    expect(reading).toMatchObject({ lacks: ["region", "owner"], former: ["fax"], doubtful: [] });
  });

  it("is read by the names of version 2, in which owner was another column", () => {
    const reading = readable(["id", "owner", "colour", "region", "fax"], 2);

    expect(reading.headers.get("lead")).toBe("owner");
    expect(reading.headers.has("owner")).toBe(false);
    expect(reading).toMatchObject({ lacks: ["owner"], former: ["fax"], doubtful: [] });
  });

  it("is read as it is when this version wrote it; names of before are the user's own", () => {
    const reading = readable(["id", "lead", "colour", "region", "owner", "boss", "fax"], 3);

    expect([...reading.headers.keys()]).toEqual(["id", "lead", "colour", "region", "owner"]);
    expect(reading).toMatchObject({ lacks: [], former: [], doubtful: [] });
  });

  it("leaves to a person a name that became ours only later", () => {
    const reading = readable(["id", "boss", "region"], 1);

    expect(reading.doubtful).toEqual([{ header: "region", columns: ["region"] }]);
    expect(reading.headers.has("region")).toBe(false);
    expect(reading.lacks).toEqual(["colour", "owner"]);
  });
});

describe("a table of which nobody knows who wrote it", () => {
  it("is read by old names that never meant anything else", () => {
    const reading = readable(["id", "Boss ", "colour", "fax"]);

    expect(reading.headers.get("lead")).toBe("Boss ");
    expect(reading).toMatchObject({ lacks: ["region", "owner"], former: ["fax"], doubtful: [] });
  });

  it("leaves to a person a name that had two meanings", () => {
    const reading = readable(["id", "owner"]);

    expect(reading.doubtful).toHaveLength(1);
    expect(reading.doubtful[0]?.header).toBe("owner");
    expect([...(reading.doubtful[0]?.columns ?? [])].sort()).toEqual(["lead", "owner"]);
    expect(reading.lacks).toEqual(["colour", "region"]);
  });

  it("takes the other meaning where the name of today stands beside it", () => {
    const reading = readable(["id", "owner", "lead"]);

    expect(reading.headers.get("owner")).toBe("owner");
    expect(reading.headers.get("lead")).toBe("lead");
    expect(reading.doubtful).toEqual([]);
  });

  it("takes the name of today before an old one, which a person must look at", () => {
    const reading = readable(["boss", "lead"]);

    expect(reading.headers.get("lead")).toBe("lead");
    expect(reading.doubtful).toEqual([{ header: "boss", columns: ["lead"] }]);
  });
});

describe("two names of before for one column", () => {
  it("are both left to a person", () => {
    const calls = table({
      name: "Calls",
      key: ["id"],
      policy: "row",
      changes: [
        { version: 2, renamed: { second: "first" } },
        { version: 3, renamed: { third: "second" } },
      ],
      columns: columns({ id: field, third: field }),
    });

    expect(readingOf(calls, { headers: ["id", "first", "second"] })).toMatchObject({
      headers: new Map([["id", "id"]]),
      lacks: [],
      doubtful: [
        { header: "first", columns: ["third"] },
        { header: "second", columns: ["third"] },
      ],
    });
  });
});

describe("a table of a later release", () => {
  it("is not read", () => {
    expect(readingOf(visits, { headers: ["id"], writtenBy: 4 })).toEqual({
      kind: "newer",
      version: 4,
      known: 3,
    });
  });
});

describe("the tables of this release", () => {
  it.each<Table>(TABLES)("$name is read as version 1 wrote it", (each) => {
    const headers = Object.keys(each.columns);
    const asWritten = {
      kind: "readable",
      headers: new Map(headers.map((header) => [header, header])),
      lacks: [],
      former: [],
      doubtful: [],
    };

    expect(readingOf(each, { headers, writtenBy: 1 })).toEqual(asWritten);
    expect(readingOf(each, { headers })).toEqual(asWritten);
  });
});
