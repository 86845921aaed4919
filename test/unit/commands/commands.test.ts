import { readFileSync } from "node:fs";
import { join } from "node:path";
import { registerCommands, type PaneCommands } from "../../../src/commands/commands";

const MANIFEST = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

/** Stands in for Office: keeps the actions, notes what happens in which order. */
function fakeOffice(showAsTaskpane: () => Promise<void> = () => Promise.resolve()): {
  readonly actions: Map<string, (event: { completed: () => void }) => void>;
  readonly happened: string[];
  readonly pane: PaneCommands;
  readonly press: (action: string) => Promise<void>;
} {
  const actions = new Map<string, (event: { completed: () => void }) => void>();
  const happened: string[] = [];
  const note = (what: string) => (): void => void happened.push(what);
  Object.assign(globalThis, {
    Office: {
      actions: { associate: actions.set.bind(actions) },
      addin: {
        showAsTaskpane: () => {
          happened.push("pane shown");
          return showAsTaskpane();
        },
      },
    },
    reportError: (thrown: unknown) => happened.push(`reported: ${String(thrown)}`),
  });
  const pane = {
    showPortfolio: note("portfolio"),
    explainActiveCell: note("explanation"),
    insertSample: () => Promise.resolve().then(note("sample")),
  };
  /** Fulfilled when the button is free again. */
  const press = (action: string): Promise<void> =>
    new Promise((resolve) => {
      const completed = (): void => {
        happened.push("completed");
        resolve();
      };
      actions.get(action)?.({ completed });
    });
  return { actions, happened, pane, press };
}

afterEach(() => {
  for (const name of ["Office", "reportError"]) Reflect.deleteProperty(globalThis, name);
});

describe("the ribbon", () => {
  it("answers exactly the actions that the manifest names", () => {
    const office = fakeOffice();
    registerCommands(office.pane);

    const names = [...MANIFEST.matchAll(/<FunctionName>(.+)<\/FunctionName>/g)].map(
      (match) => match[1],
    );

    expect([...office.actions.keys()].sort()).toEqual([...names].sort());
  });

  it.each([
    ["openPortfolio", "portfolio"],
    ["explainCell", "explanation"],
    ["insertSample", "sample"],
  ])("shows the pane, then does what %s asks, then frees the button", async (action, done) => {
    const office = fakeOffice();
    registerCommands(office.pane);

    await office.press(action);

    expect(office.happened).toEqual(["pane shown", done, "completed"]);
  });

  it("frees the button and reports when the pane fails", async () => {
    const office = fakeOffice();
    const insertSample = (): Promise<void> => Promise.reject(new Error("broken"));
    registerCommands({ ...office.pane, insertSample });

    await office.press("insertSample");

    expect(office.happened).toEqual(["pane shown", "reported: Error: broken", "completed"]);
  });

  it("frees the button and reports when Office does not show the pane", async () => {
    const office = fakeOffice(() => Promise.reject(new Error("no pane")));
    registerCommands(office.pane);

    await office.press("openPortfolio");

    expect(office.happened).toEqual(["pane shown", "reported: Error: no pane", "completed"]);
  });
});
