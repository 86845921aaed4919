import { sampleWorkbook } from "../sample/sample-workbook";
import type { NamedContents } from "./keeping/desk/desk-tools";
import { keepingTexts } from "./keeping/page/keeping-texts";

/** The invented portfolio, as it is kept once it was changed. */
export function namedSample(): NamedContents {
  return { name: keepingTexts.sample, contents: sampleWorkbook() };
}
