import type { PagesOf } from "./chapter-pages";

/** Sheets of the chapter cost. */
export const costPages: PagesOf = () => ({ answers: [], data: [] });
