import { adviceFor } from "../../advice";
import type { Store } from "../../store/store";
import type { WelcomeEvent, WelcomeState } from "./welcome-state";

export type WelcomeStore = Store<WelcomeState, WelcomeEvent>;

/** Adds the sample for a person who sees the pane for the first time, and goes on from there. */
export async function openFirstSample(
  store: WelcomeStore,
  insert: () => Promise<unknown>,
  onLeave: () => void,
): Promise<void> {
  store.send({ type: "sampleAsked" });
  try {
    await insert();
  } catch (thrown) {
    store.send({ type: "sampleRefused", message: adviceFor(thrown) });
    return;
  }
  store.send({ type: "sampleOpened" });
  onLeave();
}
