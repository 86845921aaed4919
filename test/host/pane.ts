import type { Frame } from "playwright-core";

/** How long a sample or a large table may take on a busy machine, in milliseconds. */
export const PATIENCE = 400_000;

/** The pane of the add-in, as a person sees and uses it. */
export class Pane {
  readonly frame: Frame;

  constructor(frame: Frame) {
    this.frame = frame;
  }

  /** Waits until the pane shows something. */
  async drawn(): Promise<void> {
    await this.frame.getByRole("heading", { level: 2 }).first().waitFor();
  }

  /** True when the pane shows anything at all. */
  async isDrawn(): Promise<boolean> {
    return (await this.frame.getByRole("heading").count()) > 0;
  }

  async open(tab: string): Promise<void> {
    await this.frame.getByRole("tab", { name: tab, exact: true }).click();
  }

  async press(button: string | RegExp): Promise<void> {
    await this.frame.getByRole("button", { name: button }).first().click();
  }

  /** Opens the help of a function from the list of all. */
  async openFunction(name: string): Promise<void> {
    await this.frame.getByRole("searchbox").fill(name);
    await this.press(new RegExp(`^KAM\\.${name}\\b`));
  }

  /** Writes the sample into the workbook by the button that offers it, and waits for it. */
  async openSample(): Promise<void> {
    await this.press("Open the sample");
    await this.did(/The sample is open/);
  }

  /** Writes the sample with all its chapters. */
  async openWholeSample(): Promise<void> {
    await this.openSample();
    await this.press("Add all chapters");
    await this.did(/It was added/);
  }

  /** Waits until something was done, or refused with a reason, which fails. */
  private async did(words: RegExp): Promise<void> {
    await this.says(new RegExp(`${words.source}|not changed|Nothing was|not complete`), PATIENCE);
    const said = await this.status();
    if (!words.test(said)) throw new Error(said);
  }

  /** The words of what has the keyboard's focus. */
  focused(): Promise<string> {
    return this.frame.locator(":focus").innerText();
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
  async says(words: RegExp, timeout = 20_000): Promise<void> {
    const { source, flags } = words;
    try {
      await this.frame.waitForFunction(
        ([pattern, how]) => new RegExp(pattern, how).test(document.body.innerText),
        [source, flags] as const,
        { timeout },
      );
    } catch {
      throw new Error(`The pane never said ${String(words)}: ${await this.text()}`);
    }
  }

  /** Waits until the pane is on a cell. */
  async isOn(address: string): Promise<void> {
    await this.says(new RegExp(`Cell ${literally(address)}(?![\\w])`));
  }

  /** Waits until a chart is drawn. */
  async hasChart(): Promise<void> {
    await this.frame
      .locator("svg")
      .getByRole("button")
      .or(this.frame.locator("svg circle, svg path"))
      .first()
      .waitFor();
  }
}

/** A pattern that finds a text as it stands. */
export function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
