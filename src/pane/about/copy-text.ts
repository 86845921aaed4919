/** Puts a text on the clipboard, where the browser lets a page inside another one do so. */
export async function copyText(
  clipboard: Pick<Clipboard, "writeText"> | undefined,
  text: string,
): Promise<"copied" | "refused"> {
  if (clipboard === undefined) return "refused";
  try {
    await clipboard.writeText(text);
    return "copied";
  } catch (thrown) {
    if (thrown instanceof DOMException) return "refused";
    throw thrown;
  }
}
