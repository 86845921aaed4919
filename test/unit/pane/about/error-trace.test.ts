import { adviceFor } from "../../../../src/pane/advice";
import { errorTrace, lastShown, noteShown } from "../../../../src/pane/about/error-trace";
import { fault, invalidInput } from "../../../../src/model/errors";
import { WorkbookError } from "../../../../src/workbook/gateway";

/** What Excel throws, as its client does. */
function excelError(code: string, errorLocation: string): Error {
  return Object.assign(new Error('The table "Müller GmbH 2026" is gone.'), {
    name: "RichApi.Error",
    code,
    debugInfo: { code, errorLocation, message: "Müller GmbH 2026", statement: "getItem('Müller')" },
  });
}

describe("what is kept of an error that was shown", () => {
  it("is its class and code, and the code of what caused it with the member of Excel", () => {
    const cause = excelError("ItemNotFound", "TableCollection.getItem");
    const error = new WorkbookError("not-found", 'There is no table "Müller GmbH 2026".', cause);

    expect(errorTrace(error)).toBe(
      "WorkbookError not-found < ItemNotFound TableCollection.getItem",
    );
  });

  it("is the code of a fault, and none of its facts", () => {
    const wrong = invalidInput({ argument: "accounts", column: "Müller" }, "a number", "4711");

    expect(errorTrace(wrong)).toBe("KamError unfit");
    expect(errorTrace(fault("no-share-of-zero", { column: "secret" }))).toBe(
      "KamError no-share-of-zero",
    );
  });

  it.each([
    [new TypeError("x of Müller is undefined"), "TypeError"],
    [Object.assign(new Error("Müller"), { name: "Müller GmbH" }), "Error"],
    ["Müller", "a string"],
    [undefined, "a undefined"],
  ])("is no word of %p", (thrown, trace) => {
    expect(errorTrace(thrown)).toBe(trace);
  });

  it("holds no code that is no word of a machine, and no place that is no member of Excel", () => {
    const cause = excelError("Müller GmbH 2026", "Müller GmbH.A1");

    expect(errorTrace(new WorkbookError("unexpected", "Müller", cause))).toBe(
      "WorkbookError unexpected",
    );
  });

  it("ends though errors cause one another", () => {
    const one = new WorkbookError("unexpected", "one");
    Object.assign(one, { cause: one });

    expect(errorTrace(one).split(" < ").length).toBeLessThan(6);
  });
});

describe("the last error that was shown", () => {
  it("is the newest of which a person has read", () => {
    noteShown(new WorkbookError("protected", "Sheet Müller is protected."));
    adviceFor(new WorkbookError("too-large", "Müller!A1:Z9 is too large."));

    expect(lastShown()).toBe("WorkbookError too-large");
  });
});
