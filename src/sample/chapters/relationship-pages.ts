import type { PagesOf } from "./chapter-pages";

/** Sheets of the chapter relationship. */
export const relationshipPages: PagesOf = () => ({ answers: [], data: [] });
