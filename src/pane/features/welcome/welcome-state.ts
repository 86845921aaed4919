/** What the welcome page is at. */
export type WelcomeState =
  | { readonly phase: "greeting" }
  | { readonly phase: "opening" }
  | { readonly phase: "refused"; readonly message: string };

export type WelcomeEvent =
  | { readonly type: "sampleAsked" }
  | { readonly type: "sampleOpened" }
  | { readonly type: "sampleRefused"; readonly message: string };

export const GREETING: WelcomeState = { phase: "greeting" };

export function welcomeReducer(state: WelcomeState, event: WelcomeEvent): WelcomeState {
  switch (event.type) {
    case "sampleAsked":
      return { phase: "opening" };
    case "sampleOpened":
      return GREETING;
    case "sampleRefused":
      return state.phase === "opening" ? { phase: "refused", message: event.message } : state;
  }
}
