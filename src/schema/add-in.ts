import packageFile from "../../package.json";

/** Who we are to Office. The manifest says the same, with the version of the package; a test holds both together. */
export const ADD_IN = {
  id: "e90b500a-d8e9-4700-895e-0a7bf917c3db",
  /** Office counts versions in four numbers. */
  version: `${packageFile.version}.0`,
} as const;
