import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import { webpack, type Configuration } from "webpack";
import { webpackConfig } from "../../../src/build/webpack-config";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kam-page-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("the page of the add-in, built", () => {
  it("loads Microsoft's client from Microsoft", async () => {
    const page = await builtPage({});

    expect(scriptIn(page)).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(policyIn(page)).toMatchObject({
      "script-src": "'self' https://appsforoffice.microsoft.com",
      "connect-src": "'self' https://appsforoffice.microsoft.com",
    });
  });

  it("loads it from another cloud, and asks Microsoft for nothing", async () => {
    const page = await builtPage({ office: "https://officejs.example.com:8443/lib/1/office.js" });

    expect(scriptIn(page)).toBe("https://officejs.example.com:8443/lib/1/office.js");
    expect(policyIn(page)).toMatchObject({
      "script-src": "'self' https://officejs.example.com:8443",
      "connect-src": "'self' https://officejs.example.com:8443",
    });
    expect(page).not.toContain("microsoft.com");
  });

  it("loads it from beside itself, and asks nobody else", async () => {
    const page = await builtPage({ office: "office-js/office.js" });

    expect(scriptIn(page)).toBe("office-js/office.js");
    expect(policyIn(page)).toMatchObject({ "script-src": "'self'", "connect-src": "'self'" });
    expect(page).not.toContain("https:");
  });
});

/** The page as the build writes it; the scripts of the build are left out. */
async function builtPage(environment: { readonly office?: string }): Promise<string> {
  const [addIn] = webpackConfig(environment, { mode: "development" });
  const entry = join(folder, "empty.js");
  writeFileSync(entry, "");
  const pages = addIn?.plugins?.filter((plugin) => plugin instanceof HtmlPlugin) ?? [];
  await compiled({
    mode: "development",
    context: addIn?.context ?? "",
    entry: { functions: entry, taskpane: entry },
    output: { path: folder, publicPath: "" },
    plugins: pages,
  });
  return readFileSync(join(folder, "taskpane.html"), "utf8");
}

function compiled(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (failure, stats) => {
      const told = failure ?? stats?.compilation.errors[0];
      if (told === undefined) resolve();
      else reject(told);
    });
  });
}

function scriptIn(page: string): string | undefined {
  return /<script src="([^"]*office\.js)">/.exec(page)?.[1];
}

function policyIn(page: string): Readonly<Record<string, string>> {
  const [, policy = ""] =
    /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? [];
  return Object.fromEntries(
    policy.split("; ").map((line) => {
      const [name = "", ...sources] = line.split(" ");
      return [name, sources.join(" ")];
    }),
  );
}
