import type { Page } from "playwright-core";
import { deskForAllTests } from "./rig/desk";

const seat = deskForAllTests();

/** Of what the page asks for from now on: its own parts, and what is asked of anybody else, who is cut off. */
interface Asked {
  readonly parts: string[];
  readonly others: string[];
}

async function cutOff(page: Page): Promise<Asked> {
  const asked: Asked = { parts: [], others: [] };
  const own = new URL(seat.pane.frame.url()).hostname;
  const context = page.context();
  await context.route(
    ({ hostname }) => hostname !== own,
    (route) => route.abort("internetdisconnected"),
  );
  context.on("request", (request) => {
    const { hostname, pathname, href } = new URL(request.url());
    if (hostname !== own) asked.others.push(href);
    else if (pathname.endsWith(".js")) asked.parts.push(pathname);
  });
  return asked;
}

describe("the add-in, once it has started, with every other host cut off", () => {
  it("loads whatever it needs from its own, its help included, and asks nobody else", async () => {
    const { pane, excel, desk } = seat;
    const { page } = desk;
    const asked = await cutOff(page);

    await pane.openSample();
    await pane.open("Portfolio");
    await pane.hasChart();
    await pane.open("Functions");
    await pane.openFunction("SCORE");
    await pane.open("Explain this cell");
    await excel.calculation.settled();
    await pane.press("About");
    const opening = page.context().waitForEvent("page");
    await pane.frame.getByRole("link", { name: "Help" }).click();
    const help = await opening;
    await help.getByRole("heading", { name: "KAM for Excel: help" }).waitFor();
    await help.getByRole("link", { name: "Functions" }).click();
    await help.getByRole("heading", { name: "SCORE", exact: true }).waitFor();

    expect(asked.parts.length).toBeGreaterThan(3);
    expect(asked.others).toEqual([]);
  });
});
