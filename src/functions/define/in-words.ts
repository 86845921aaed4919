import { sentenceOf } from "../../i18n/say";
import type { Fault } from "../../model/faults";
import type { Remark } from "../../model/remarks";

/** What the model says beside its numbers, as it stands in a cell. */
export function inWords(said: Fault | Remark): string {
  return sentenceOf(said);
}
