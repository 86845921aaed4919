import type { Locator } from "playwright-core";
import type { ChosenFile } from "../support/browser/csv-dialog";
import type { Pane } from "./pane";

/** The dialog in which a file comes into the workbook, as a person uses it in the pane. */
export class FileDialog {
  private readonly pane: Pane;

  constructor(pane: Pane) {
    this.pane = pane;
  }

  get element(): Locator {
    return this.pane.frame.getByRole("dialog");
  }

  /** A person chooses a file, and waits until it was read or refused. */
  async choose(file: ChosenFile): Promise<void> {
    const asked = this.pane.frame.page().waitForEvent("filechooser");
    await this.pane.press("Open a file");
    await (await asked).setFiles(file);
    await this.element.waitFor();
    await this.element.getByRole("progressbar").waitFor({ state: "detached" });
  }

  async press(button: string | RegExp): Promise<void> {
    await this.element.getByRole("button", { name: button, exact: true }).click();
  }

  /** Waits until a button is offered. */
  async offers(button: string): Promise<void> {
    await this.element.getByRole("button", { name: button, exact: true }).waitFor();
  }

  /** Waits until the dialog has closed; fails with what it says instead. */
  async gone(): Promise<void> {
    try {
      await this.element.waitFor({ state: "detached" });
    } catch {
      throw new Error(`The dialog stayed: ${await this.element.innerText()}`);
    }
  }

  /** A file becomes a table of its own. */
  async open(file: ChosenFile): Promise<void> {
    await this.choose(file);
    await this.press("Open as a table");
    await this.gone();
  }

  /** Waits until words are said, and answers whether they are in sight: nothing covers them, or ends above them. */
  async isInSight(words: RegExp): Promise<boolean> {
    // One sentence more is for who hears the page, and is never in sight.
    const seen = this.pane.frame.locator(":not([role=status])");
    const said = this.element.getByText(words).and(seen).first();
    await said.waitFor();
    return said.evaluate((part) =>
      [...part.getClientRects()].every(({ left, top, bottom }) =>
        [top + 1, bottom - 1].every((height) => {
          const seen = document.elementFromPoint(left + 1, height);
          return seen !== null && (part.contains(seen) || seen.contains(part));
        }),
      ),
    );
  }

  /** Words and controls that do not end within the dialog's margins; the preview of columns alone may scroll. */
  async beyondMargins(): Promise<readonly string[]> {
    return this.element.evaluate(beyondMargins);
  }
}

function beyondMargins(dialog: Element): readonly string[] {
  const { left, right } = dialog.getBoundingClientRect();
  const { paddingLeft, paddingRight } = getComputedStyle(dialog);
  const from = Math.max(0, left + parseFloat(paddingLeft));
  const to = Math.min(window.innerWidth, right - parseFloat(paddingRight));
  const walk = document.createTreeWalker(dialog, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  while (walk.nextNode() !== null) {
    const outside = "[role=region], [role=status], select";
    if (walk.currentNode.parentElement?.closest(outside) !== null) continue;
    const range = document.createRange();
    range.selectNode(walk.currentNode);
    ranges.push(range);
  }
  const controls = [...dialog.querySelectorAll("button, input, select")].filter(
    (control) => control.closest("[role=region]") === null,
  );
  return [...ranges, ...controls]
    .filter((part) =>
      [...part.getClientRects()].some((box) => box.left < from - 1 || box.right > to + 1),
    )
    .map((part) =>
      part instanceof Range ? part.toString() : `${part.tagName} ${part.textContent}`,
    );
}
