import type { Status } from "../../components/StatusBar";
import type { ExplainState, Excursion } from "./explain-state";
import type { Subject } from "./subject";
import { TEXTS } from "./texts";

/** What the page says about itself. */
export function explainStatus(state: ExplainState): Status {
  switch (state.phase) {
    case "waiting":
      return { phase: "none" };
    case "reading": {
      // Where something is shown already, a sign of work at every step of the selection would blink.
      const phase = state.before === undefined ? "working" : "shown";
      return { phase, message: TEXTS.reading };
    }
    case "settled":
      return excursionStatus(state.excursion) ?? subjectStatus(state.subject);
  }
}

function excursionStatus(excursion: Excursion): Status | undefined {
  switch (excursion.phase) {
    case "none":
      return undefined;
    case "away":
      return {
        phase: "done",
        message:
          excursion.freshness === "changed" ? TEXTS.changed : TEXTS.selected(excursion.address),
      };
    case "refused":
      return excursion;
  }
}

function subjectStatus(subject: Subject): Status {
  switch (subject.phase) {
    case "explained":
      return { phase: "shown", message: TEXTS.explained(subject.explanation.question) };
    case "header":
      return { phase: "shown", message: TEXTS.explainedHeader(subject.column.header) };
    case "no-formula":
      return { phase: "shown", message: TEXTS.nothingAt(subject.address) };
    case "refused":
      return { phase: "shown", message: subject.message };
    default:
      return { phase: "shown", message: TEXTS.notExplained(subject.cell.address) };
  }
}
