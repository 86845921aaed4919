import { faultOf } from "../../../support/fault-of";
import { communication, type Exchange } from "../../../../src/model/relationship/communication";
import { coverage } from "../../../../src/model/relationship/coverage";
import { leaverRisk } from "../../../../src/model/relationship/leaver";
import type { ContactLine } from "../../../../src/model/relationship/stakeholders";

const contact = (person: string, rest: Partial<ContactLine> = {}): ContactLine => ({
  person,
  isTheirs: true,
  matters: true,
  strength: 2,
  role: undefined,
  level: undefined,
  owner: "Ines",
  lastContact: undefined,
  ...rest,
});

describe("coverage", () => {
  it("leaves out whose strength is unknown, and counts them", () => {
    const lines = [
      contact("A"),
      contact("B", { strength: 0 }),
      contact("C", { strength: undefined }),
    ];

    expect(coverage(lines, 1)).toMatchObject({ coverage: 0.5, unknown: 1 });
  });

  it("counts neither our own people nor those who do not matter", () => {
    const lines = [
      contact("A"),
      contact("Ines", { isTheirs: false }),
      contact("B", { matters: false, strength: 0 }),
      contact("C", { matters: undefined }),
    ];

    expect(coverage(lines, 1)).toMatchObject({ coverage: 1, unknown: 1 });
  });

  it("gathers the lines of one person, whatever the case", () => {
    const lines = [
      contact("Ada", { strength: 0, role: "buyer", level: "board" }),
      contact("ADA", { strength: 3, role: "Buyer", owner: "Marek", lastContact: 46_000 }),
    ];

    expect(coverage(lines, 1)).toMatchObject({
      coverage: 1,
      roles: ["Buyer"],
      missingRoles: [],
      levels: 1,
      lastContact: 46_000,
    });
  });

  it("hangs on one thread with one owner, or with one person there", () => {
    const threadOf = (...lines: readonly ContactLine[]): boolean | undefined =>
      coverage(lines, 1).isSingleThread;

    expect(threadOf(contact("A"), contact("B"))).toBe(true);
    expect(threadOf(contact("A"), contact("B", { owner: "Marek" }))).toBe(false);
    expect(threadOf(contact("A", { owner: "ines" }), contact("B"))).toBe(true);
    expect(threadOf(contact("A"), contact("A", { owner: "Marek" }))).toBe(true);
    expect(threadOf(contact("A"), contact("B", { owner: undefined }))).toBeUndefined();
    expect(threadOf(contact("A", { strength: 0 }))).toBeUndefined();
  });

  it("counts who has not met them yet for no second thread", () => {
    const lines = [contact("A"), contact("A", { strength: 0, owner: "Marek" }), contact("B")];

    expect(coverage(lines, 1).isSingleThread).toBe(true);
  });

  it("has no answer when nobody matters whose strength is known", () => {
    expect(faultOf(() => coverage([contact("A", { strength: undefined })], 1))).toEqual({
      code: "nobody-rated",
      facts: {},
    });
  });
});

describe("a leaver", () => {
  it("takes nothing that somebody else knows as well", () => {
    const lines = [contact("A", { strength: 3 }), contact("A", { strength: 3, owner: "Marek" })];

    expect(leaverRisk(lines)).toMatchObject({ person: "Ines", drop: 0, lost: 0, coverage: 0.75 });
  });

  it("is the first by name of those who take as much", () => {
    const lines = [contact("A", { owner: "Marek" }), contact("B", { owner: "ines" })];

    expect(leaverRisk(lines)).toMatchObject({ person: "ines", drop: 0.25, lost: 1 });
  });

  it("takes nothing when unknown at the account, and leaves what names no owner", () => {
    const lines = [contact("A"), contact("B", { owner: undefined })];

    expect(leaverRisk(lines, "Nobody")).toMatchObject({
      coverage: 0.5,
      coverageWithout: 0.5,
      drop: 0,
    });
    expect(leaverRisk(lines)).toMatchObject({ person: "Ines", coverageWithout: 0.25, lost: 1 });
  });

  it("loses nobody who was not known", () => {
    const lines = [contact("A", { strength: 0 }), contact("B", { strength: 4 })];

    expect(leaverRisk(lines)).toMatchObject({ coverage: 0.5, coverageWithout: 0, lost: 1 });
  });

  it("has no answer without anyone who matters, or without an owner", () => {
    expect(faultOf(() => leaverRisk([contact("A", { matters: false })]))).toEqual({
      code: "nobody-rated",
      facts: {},
    });
    expect(faultOf(() => leaverRisk([contact("A", { owner: undefined })]))).toEqual({
      code: "no-owner",
      facts: {},
    });
  });
});

describe("communication", () => {
  const rule = { today: 1000, windowDays: 90, leastHeld: 0.5 };
  const exchange = (rest: Partial<Exchange> = {}): Exchange => ({
    direction: "in",
    status: "held",
    date: 990,
    kind: "deal review",
    ...rest,
  });

  it("looks at attendance in the window, and at balance over all that was held", () => {
    const lines = [
      exchange({ date: 910 }),
      exchange({ date: 911, status: "planned" }),
      exchange({ date: 1000, direction: "out" }),
      exchange({ date: 1001, status: "planned" }),
    ];

    expect(communication(lines, rule)).toMatchObject({
      incoming: 1,
      outgoing: 1,
      balance: 1,
      due: 2,
      held: 1,
      attendance: 0.5,
      isScarce: false,
    });
  });

  it("counts what is held at any time of today", () => {
    expect(communication([exchange({ date: 1000.7 })], rule)).toMatchObject({
      incoming: 1,
      due: 1,
    });
  });

  it("is scarce below the least share held, and not at it", () => {
    const [held, missed] = [exchange(), exchange({ status: "planned" })];

    expect(communication([held, missed], rule).isScarce).toBe(false);
    expect(communication([held, missed, missed], rule).isScarce).toBe(true);
  });

  it("knows no balance when nothing was held, and calls that scarce", () => {
    const answer = communication([exchange({ status: "planned" })], rule);

    expect(answer).toMatchObject({ balance: undefined, ratio: undefined, isScarce: true });
    expect(answer.missingKinds).toHaveLength(3);
  });

  it("cannot call scarce what was not due, and counts what it cannot place", () => {
    const answer = communication(
      [exchange({ date: 500 }), exchange({ date: undefined }), exchange({ direction: undefined })],
      rule,
    );

    expect(answer).toMatchObject({ isScarce: undefined, attendance: undefined, unknown: 2 });
    expect(answer).toMatchObject({ balance: 0, ratio: undefined, incoming: 1 });
  });

  it("knows nothing without a day to look from", () => {
    expect(communication([exchange()], { ...rule, today: undefined })).toMatchObject({
      incoming: 0,
      due: 0,
      balance: undefined,
    });
  });
});
