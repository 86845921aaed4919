import { walkXml } from "./walk-xml";

/** The texts that cells share, by number. What only tells how a text is spoken is left out. */
export function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let text = "";
  let isSpoken = false;
  let isText = false;
  walkXml(xml, {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") isSpoken = true;
      isText = name === "t" && !isSpoken;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      isText = false;
      if (name === "rPh") isSpoken = false;
      if (name === "si") texts.push(withSigns(text));
    },
  });
  return texts;
}

/** Signs that XML cannot hold are written as `_x000D_`. */
export function withSigns(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
