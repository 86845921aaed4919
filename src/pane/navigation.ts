import type { Preferences } from "./preferences";
import { createStore, type Store } from "./store/store";

/** The features a person can go to at any time, in the order of the tabs. */
export const FEATURES = ["portfolio", "explain", "functions"] as const;
export type Feature = (typeof FEATURES)[number];
export type Page = "welcome" | Feature;

export interface NavigationState {
  readonly page: Page;
  /** Counts the times a page was gone to, so that going to the same page again is noticed. */
  readonly visit: number;
}

export interface NavigationEvent {
  readonly type: "opened";
  readonly page: Page;
}

export type Navigation = Store<NavigationState, NavigationEvent>;

function navigationReducer(state: NavigationState, { page }: NavigationEvent): NavigationState {
  return { page, visit: state.visit + 1 };
}

/** Under this key is remembered that a person has left the welcome page. */
export const WELCOMED = "welcomed";

/** Begins with the welcome page until the person has left it once. */
export function createNavigation(preferences: Preferences): Navigation {
  const isKnown = preferences.get(WELCOMED) !== undefined;
  return createStore(navigationReducer, { page: isKnown ? "portfolio" : "welcome", visit: 0 });
}
