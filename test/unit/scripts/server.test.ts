import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer, type RunningServer } from "../../../scripts/server.mjs";

describe("the server of the built pages", () => {
  const folder = mkdtempSync(join(tmpdir(), "kam-server-"));
  let server: RunningServer;

  beforeAll(async () => {
    writeFileSync(join(folder, "index.html"), "<p>workbench</p>");
    server = await startServer({ folder, port: 0 });
  });

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it("answers its own address with the workbench", async () => {
    const answer = await fetch(server.address);

    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe("<p>workbench</p>");
  });

  it("allows a page no script but ours, and none made from text", async () => {
    const policy = (await fetch(server.address)).headers.get("content-security-policy");

    expect(policy).toMatch(/default-src 'none'; script-src 'self';/);
    expect(policy).not.toContain("unsafe-eval");
  });

  it.each(["no-such-page.html", "..%2f..%2fetc/passwd"])("has no page %s", async (path) => {
    const answer = await fetch(new URL(path, server.address));

    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-security-policy")).toContain("script-src 'self'");
  });

  it.each(["127.0.0.1", "::1"])("passes over a port that is taken on %s", async (host) => {
    const other = await listening(host);
    const { port } = other.address() as AddressInfo;

    const second = await startServer({ folder, port });

    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    await second.close();
    await new Promise((resolve) => other.close(resolve));
  });

  it("can be closed and opened again on the same port", async () => {
    const first = await startServer({ folder, port: 0 });
    const port = Number(new URL(first.address).port);
    await first.close();

    const second = await startServer({ folder, port });

    expect(second.address).toBe(first.address);
    await second.close();
  });
});

function listening(host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port: 0, host }, () => {
      resolve(server);
    });
  });
}
