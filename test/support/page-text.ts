import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Subject } from "../../src/pane/features/explain/subject";
import { SubjectView } from "../../src/pane/features/explain/SubjectView";

const nothing = (): void => undefined;

/** All words that the page shows of a subject, as a person reads them. */
export function pageText(subject: Subject): string {
  const markup = renderToStaticMarkup(
    createElement(SubjectView, { subject, onGoTo: nothing, onGoBack: nothing }),
  );
  return markup
    .replaceAll(/<\/(?:li|div|h\d|p|td|th)>/g, "\n")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
}
