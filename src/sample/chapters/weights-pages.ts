import type { PagesOf } from "./chapter-pages";

/** Sheets of the chapter weights. */
export const weightsPages: PagesOf = () => ({ answers: [], data: [] });
