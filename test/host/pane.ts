import type { Frame, Locator } from "playwright-core";

/** How long a sample or a large table may take on a busy machine. */
export const PATIENCE = 400_000;

/** The pane of the add-in, as a person sees and uses it. */
export class Pane {
  readonly frame: Frame;

  constructor(frame: Frame) {
    this.frame = frame;
  }

  /** Waits until the pane shows something. */
  async drawn(): Promise<void> {
    await this.heading().waitFor();
  }

  heading(): Locator {
    return this.frame.getByRole("heading", { level: 2 }).first();
  }

  async open(tab: string): Promise<void> {
    await this.frame.getByRole("tab", { name: tab, exact: true }).click();
  }

  async press(button: string | RegExp): Promise<void> {
    await this.frame.getByRole("button", { name: button }).first().click();
  }

  async search(words: string): Promise<void> {
    await this.frame.getByRole("searchbox").fill(words);
  }

  /** All that the pane says now. */
  text(): Promise<string> {
    return this.frame.locator("body").innerText();
  }

  /** What the pane says of what was just done. */
  async status(): Promise<string> {
    const said = await this.frame.getByRole("status").allInnerTexts();
    return said.join(" | ");
  }

  /** Waits until the pane says something; fails with all that it says instead. */
  async says(words: string | RegExp, timeout = 20_000): Promise<void> {
    try {
      await this.frame.getByText(words).first().waitFor({ timeout });
    } catch {
      throw new Error(`The pane never said ${String(words)}: ${await this.text()}`);
    }
  }
}
