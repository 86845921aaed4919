import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ASKED_ANEW, EVERY_FILE, FORBIDS_FRAMES, KEPT, partsOf } from "../support/server-headers";
import { findNginx, startNginx, type RunningNginx } from "../support/nginx";

const DIST = join(__dirname, "../../dist");
const nginx = findNginx(process.env["PATH"]);

/** Without the program nothing can be seen: that is said by the name of the one test that then stands here. */
if (nginx === undefined) {
  describe("dist served as dist/server/nginx.conf says", () => {
    it("was not tried: there is no nginx on the PATH of this machine", () => {
      expect(existsSync(join(DIST, "server/nginx.conf"))).toBe(true);
    });
  });
} else {
  describe("dist served as dist/server/nginx.conf says", () => {
    let server: RunningNginx;
    const chunk = readdirSync(join(DIST, "hashed")).find((file) => file.endsWith(".js")) ?? "";
    const get = (file: string): Promise<Response> => fetch(new URL(file, server.address));

    beforeAll(async () => {
      server = await startNginx(nginx, join(DIST, "server/nginx.conf"), DIST);
    });

    afterAll(() => server.stop());

    it.each([
      ["taskpane.html", "text/html"],
      ["functions.json", "application/json"],
      ["functions.js", "application/javascript"],
      ["manifest.xml", "text/xml"],
      ["assets/icon-32.png", "image/png"],
      ["organisation/settings.csv", "text/csv"],
      ["", "text/html"],
    ])("sends %j to whoever asks, to be asked for anew", async (file, type) => {
      const { status, headers } = await get(file);

      expect(status).toBe(200);
      expect(headers.get("content-type")).toContain(type);
      expect(partsOf(headers.get("cache-control") ?? "")).toEqual(ASKED_ANEW);
      expect(Object.fromEntries(headers)).toMatchObject(EVERY_FILE);
      expect([...headers].join("\n")).not.toMatch(FORBIDS_FRAMES);
    });

    it("sends what bears a hash, to be kept for a year", async () => {
      const { status, headers } = await get(`hashed/${chunk}`);

      expect(status).toBe(200);
      expect(partsOf(headers.get("cache-control") ?? "")).toEqual(KEPT);
      expect(Object.fromEntries(headers)).toMatchObject(EVERY_FILE);
    });

    it("lets nobody remember that a file was missing", async () => {
      const { status, headers } = await get("hashed/add-in-1.000000000000.js");

      expect(status).toBe(404);
      expect(partsOf(headers.get("cache-control") ?? "")).toEqual(ASKED_ANEW);
    });

    it("says of a page that was not changed that it was not", async () => {
      const etag = (await get("taskpane.html")).headers.get("etag") ?? "";

      const again = await fetch(new URL("taskpane.html", server.address), {
        headers: { "If-None-Match": etag },
      });

      expect(etag).not.toBe("");
      expect(again.status).toBe(304);
    });

    it.each(["server/nginx.conf", "server/web.config", "server/", ".sources"])(
      "does not send %s",
      async (file) => {
        const answer = await get(file);

        expect(existsSync(join(DIST, file))).toBe(true);
        expect(answer.status).toBe(404);
      },
    );

    it("sends the very bytes that were built", async () => {
      expect(await (await get("functions.json")).text()).toBe(
        readFileSync(join(DIST, "functions.json"), "utf8"),
      );
    });
  });
}
