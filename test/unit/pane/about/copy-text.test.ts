import { copyText } from "../../../../src/pane/about/copy-text";

describe("a text that is copied", () => {
  it("is on the clipboard", async () => {
    const written: string[] = [];
    const writeText = (text: string): Promise<void> => {
      written.push(text);
      return Promise.resolve();
    };

    await expect(copyText({ writeText }, "details")).resolves.toBe("copied");
    expect(written).toEqual(["details"]);
  });

  it("is to be shown where the browser refuses the clipboard, or has none", async () => {
    const writeText = (): Promise<void> =>
      Promise.reject(new DOMException("denied", "NotAllowedError"));

    await expect(copyText({ writeText }, "details")).resolves.toBe("refused");
    await expect(copyText(undefined, "details")).resolves.toBe("refused");
  });

  it("hides no fault of ours", async () => {
    const writeText = (): Promise<void> => Promise.reject(new TypeError("ours"));

    await expect(copyText({ writeText }, "details")).rejects.toThrow("ours");
  });
});
