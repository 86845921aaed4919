import type { PagesOf } from "./chapter-pages";

/** Sheets of the chapter lifetime. */
export const lifetimePages: PagesOf = () => ({ answers: [], data: [] });
