import type { OpenSample } from "../../sample/open-sample";
import type { Status } from "../components/StatusBar";
import type { Store } from "../store/store";

/** What is known of the sample in the workbook. */
export type SampleState =
  /** Nobody has looked yet. */
  | { readonly phase: "unknown" }
  | { readonly phase: "absent"; readonly doing: Status }
  | { readonly phase: "open"; readonly sample: OpenSample; readonly doing: Status };

export type SampleEvent =
  | { readonly type: "found"; readonly sample: OpenSample | undefined }
  /** It was written, or chapters were added to it. */
  | { readonly type: "grew"; readonly sample: OpenSample; readonly doing: Status }
  | { readonly type: "moved"; readonly doing: Status }
  | { readonly type: "removed"; readonly message: string };

export type SampleStore = Store<SampleState, SampleEvent>;

const NOTHING: Status = { phase: "none" };

export const UNKNOWN: SampleState = { phase: "unknown" };

/** What became of the last change of the sample. */
export function doingOf(state: SampleState): Status {
  return state.phase === "unknown" ? NOTHING : state.doing;
}

/** One change of the sample at a time. */
export function isBusy(state: SampleState): boolean {
  return doingOf(state).phase === "working";
}

export function sampleReducer(state: SampleState, event: SampleEvent): SampleState {
  switch (event.type) {
    case "found":
      return found(state, event.sample);
    case "grew":
      return { phase: "open", sample: event.sample, doing: event.doing };
    case "moved":
      return state.phase === "unknown" ? state : { ...state, doing: event.doing };
    case "removed":
      return { phase: "absent", doing: { phase: "done", message: event.message } };
  }
}

/** What this visit knows of the sample is more than what the workbook notes of it. */
function found(state: SampleState, sample: OpenSample | undefined): SampleState {
  if (sample === undefined) {
    return state.phase === "absent" ? state : { phase: "absent", doing: NOTHING };
  }
  return state.phase === "open" ? state : { phase: "open", sample, doing: NOTHING };
}
