import { existsSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../src/functions/catalogue";
import { DIST, allIn, readBuiltAddIn } from "./rig/built-add-in";
import { deskForAllTests } from "./rig/desk";
import { CDN } from "./rig/served";

const seat = deskForAllTests();
const { manifest, html, base, registration } = readBuiltAddIn();

const names = (found: readonly string[]): readonly string[] =>
  found.map((name) => name.toUpperCase()).sort();

describe("the page of the add-in", () => {
  it("asks for office.js at Microsoft's address, first of all scripts", () => {
    expect(allIn(html, /<script[^>]*src="([^"]+)"/g)[0]).toBe(`${CDN}office.js`);
  });

  it("is told by Microsoft's client that it is in Excel, and draws itself", async () => {
    const info = await seat.pane.frame.evaluate(() => Office.onReady());

    expect(info).toMatchObject({ host: "Excel" });
    expect(await seat.pane.isDrawn()).toBe(true);
  });

  it("has a policy that lets the client run: nothing is refused, nothing else is asked for", () => {
    expect(html).toContain("Content-Security-Policy");
    expect(seat.desk.findings).toEqual({
      requestsElsewhere: [],
      consoleErrors: [],
      pageErrors: [],
    });
  });
});

describe("the manifest", () => {
  it("names no page of ours that is not built", () => {
    const ours = allIn(manifest, /DefaultValue="(https:[^"]+)"/g).filter((each) =>
      each.startsWith(base),
    );

    expect(ours.length).toBeGreaterThan(0);
    expect(ours.filter((each) => !existsSync(join(DIST, each.slice(base.length))))).toEqual([]);
  });

  it("gives page, functions and pane one runtime", () => {
    const [runtime] = allIn(manifest, /<Runtime resid="([^"]+)"/g);
    const users = [
      /<Page>\s*<SourceLocation resid="([^"]+)"/g,
      /<FunctionFile resid="([^"]+)"/g,
      /<Action xsi:type="ShowTaskpane">[\s\S]*?<SourceLocation resid="([^"]+)"/g,
    ].flatMap((pattern) => allIn(manifest, pattern));

    expect([...new Set(users)]).toEqual([runtime]);
  });

  it("names the actions that the page has connected, and no others", async () => {
    const connected = await seat.pane.frame.evaluate(() =>
      Object.keys(
        (Office.actions as unknown as { readonly _association: { readonly mappings: object } })
          ._association.mappings,
      ),
    );

    expect(names(connected)).toEqual(names(allIn(manifest, /<FunctionName>([^<]+)</g)));
  });
});

describe("functions.json", () => {
  it("registers the functions that the page has connected, and no others", async () => {
    const connected = await seat.pane.frame.evaluate(() =>
      Object.keys(
        (CustomFunctions as unknown as { readonly _association: { readonly mappings: object } })
          ._association.mappings,
      ),
    );
    const registered = registration.functions.map(({ id }) => id);

    expect(names(connected)).toEqual(names(registered));
    expect(names(catalogue.map(({ name }) => name))).toEqual(names(registered));
  });
});
