import { useSyncExternalStore } from "react";

export interface Store<State, Event> {
  readonly get: () => State;
  readonly send: (event: Event) => void;
  /** Calls the listener after each new state. Answers how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Holds one state and moves it on by a pure reducer. Lives outside React, so ribbon commands can reach it. */
export function createStore<State, Event>(
  reduce: (state: State, event: Event) => State,
  initial: State,
): Store<State, Event> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    send: (event) => {
      const next = reduce(state, event);
      if (Object.is(next, state)) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useStore<State, Event>(store: Store<State, Event>): State {
  return useSyncExternalStore(store.subscribe, store.get);
}
