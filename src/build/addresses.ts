/** Where the build is served from. One place for the manifest, functions.json and the servers. */
export interface Addresses {
  /** Base address of the pages, with a slash at its end. */
  readonly base: string;
}

const DEVELOPMENT_PORT = 3000;

/** Excel loads an add-in from https only, in development too. */
export const DEVELOPMENT_ADDRESS = `https://localhost:${DEVELOPMENT_PORT}/`;

/** Help and support: a page of the build itself, so that it leads to nobody who does not know of it. */
export const HELP_PAGE = "help.html";

/** The reference, a page of the build as well; `#hhi` and the like lead to a function. */
export const REFERENCE_PAGE = "functions.html";
