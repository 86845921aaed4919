import type { PagesOf } from "./chapter-pages";

/** Sheets of the models of activity. */
export const activityPages: PagesOf = () => ({ answers: [], data: [] });
