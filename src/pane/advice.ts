import { messageOf } from "../i18n/say";
import { KamError } from "../model/errors";
import { WorkbookError } from "../workbook/gateway";
import { noteShown } from "./about/error-trace";

/** What a person reads about anything thrown while the pane worked. Never throws. */
export function adviceFor(thrown: unknown): string {
  noteShown(thrown);
  if (thrown instanceof KamError) return messageOf(thrown);
  if (thrown instanceof WorkbookError) return thrown.message;
  const detail = thrown instanceof Error ? ` (${thrown.message})` : "";
  return `The pane failed at something we did not expect${detail}. Try again; if it happens once more, please report it and say what you did.`;
}
