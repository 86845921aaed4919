import { startDevelopment, type Development } from "./rig/development";
import { PATIENCE } from "./pane";
import { openRig, type Desk, type Rig } from "./rig/rig";

let development: Development;
let rig: Rig;
let desk: Desk;

beforeAll(async () => {
  development = await startDevelopment();
  rig = await openRig(development.addIn);
  desk = await rig.open();
}, PATIENCE);
afterAll(async () => {
  await rig.close();
  expect(await development.end()).toBe(true);
});

/** As a browser asks that shows Excel on the web. */
const FROM_EXCEL = { origin: "https://excel.officeapps.live.com", "sec-fetch-site": "cross-site" };

describe("the add-in as the development server serves it", () => {
  it("runs under the page's own policy", async () => {
    await desk.pane.drawn();

    expect(desk.findings).toEqual({ requestsElsewhere: [], consoleErrors: [], pageErrors: [] });
  });

  it("draws the pane", async () => {
    expect(await desk.pane.text()).toMatch(/Functions/);
  });

  it("answers functions", async () => {
    const [, , concentration] = await desk.excel.functions.call("HHI", [[[1], [1]], null]);

    expect(concentration).toBe(0.5);
  });
});

describe("Excel on the web", () => {
  it("may read functions.json of the development server", async () => {
    const asked = { ...FROM_EXCEL, "sec-fetch-mode": "cors" };

    const { status, headers } = await development.get("functions.json", asked);

    expect(status).toBe(200);
    expect(headers["access-control-allow-origin"]).toBe("*");
  });

  it("may show the icons of the development server", async () => {
    const asked = { ...FROM_EXCEL, "sec-fetch-mode": "no-cors", "sec-fetch-dest": "image" };

    const { status, headers } = await development.get("assets/icon-32.png", asked);

    expect(status).toBe(200);
    expect(headers["cross-origin-resource-policy"]).not.toBe("same-origin");
  });
});
