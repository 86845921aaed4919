/** Where the build is served from. One place for the manifest, functions.json and the servers. */
export interface Addresses {
  /** Base address of the pages, with a slash at its end. */
  readonly base: string;
}

const DEVELOPMENT_PORT = 3000;

/** Excel loads an add-in from https only, in development too. */
export const DEVELOPMENT_ADDRESS = `https://localhost:${DEVELOPMENT_PORT}/`;

/** Home of the project: help, support, and the issues that a person may file. */
export const PROJECT_ADDRESS = "https://github.com/kam-for-excel/kam-for-excel";

/** The reference page; `#hhi` and the like lead to a function. */
export const REFERENCE_ADDRESS = `${PROJECT_ADDRESS}/blob/main/docs/functions.md`;
