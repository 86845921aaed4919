import type { KamError } from "../model/errors";
import type { Fault } from "../model/faults";
import type { Remark } from "../model/remarks";
import { EN } from "./en";
import { say } from "./sentences";

/** What a person reads of a refusal: its place, as far as it is known, and what is wrong. */
export function messageOf({ fault, where }: KamError): string {
  const place = EN.place(where);
  return place === "" ? sentenceOf(fault) : `${place}: ${sentenceOf(fault)}`;
}

/** What is said of a code with its facts: what is wrong, without its place, or what is to be known. */
export function sentenceOf(said: Fault | Remark): string {
  return say(EN, said);
}
