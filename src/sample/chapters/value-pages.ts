import type { PagesOf } from "./chapter-pages";

/** Sheets of the chapter value. */
export const valuePages: PagesOf = () => ({ answers: [], data: [] });
