import { frameName } from "../excel/protocol/introduction";

/** What the page calls when its frame has said something. */
export const TELL_EXCEL = "tellExcel";

export interface PageOptions {
  readonly locale?: string;
  /** The page of the add-in is loaded before its pane is seen. */
  readonly isHidden?: boolean;
}

/** The page around the add-in: a frame, and a script that passes on what is said in it. */
export function excelPage(
  origin: string,
  addIn: string,
  { locale = "en-US", isHidden = false }: PageOptions,
): string {
  const name = frameName(origin, locale).replaceAll('"', "&quot;");
  const style = isHidden ? "display: none" : "";
  return `<!doctype html>
<meta charset="utf-8">
<title>Stand-in for Excel</title>
<style>body { margin: 0 } iframe { width: 380px; height: 100vh; border: 0 }</style>
<script>
  addEventListener("message", ({ source, data }) => {
    const { contentWindow } = document.querySelector("iframe");
    if (source === contentWindow && typeof data === "string") ${TELL_EXCEL}(data);
  });
</script>
<iframe title="Add-in" name="${name}" src="${addIn}" style="${style}"></iframe>`;
}

/** Shows or hides the frame: the runtime works on while its pane is not seen. */
export function showFrame(isSeen: boolean): void {
  const frame = document.querySelector("iframe");
  if (frame !== null) frame.style.display = isSeen ? "" : "none";
}

/** Says something to the frame. */
export function postToFrame([message, origin]: readonly [string, string]): void {
  document.querySelector("iframe")?.contentWindow?.postMessage(message, origin);
}
