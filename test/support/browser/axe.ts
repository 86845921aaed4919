import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds wrong on the whole page as it stands, one line a finding.
 *
 * Left out are the invisible stops with which Fluent UI keeps the focus inside a dialog: they are
 * hidden from assistive technology and can be reached on purpose.
 */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  await untilAtRest(page);
  const { violations } = await page.evaluate(() =>
    (
      window as unknown as { readonly axe: { run: (context: object) => Promise<AxeResults> } }
    ).axe.run({
      exclude: ["[data-tabster-dummy]"],
    }),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`),
  );
}

/** Waits for what moves or fades in: halfway there, no colour is the one that a person sees. */
async function untilAtRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const finite = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(finite.map(({ finished }) => finished));
  });
}
