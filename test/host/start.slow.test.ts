import { openRig, type Desk, type Rig } from "./rig/rig";

let rig: Rig;
let desk: Desk;

beforeAll(async () => {
  rig = await openRig();
  desk = await rig.open();
});
afterAll(() => rig.close());

describe("the start of the add-in", () => {
  it("is told by Microsoft's client that it is in Excel", async () => {
    const info = await desk.pane.frame.evaluate(() => Office.onReady());

    expect(info).toMatchObject({ host: "Excel" });
  });
});
