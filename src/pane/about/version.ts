/** Put in by the build, from package.json. */
declare const KAM_VERSION: string;

/** The version of the add-in; a test that runs the sources has no build. */
export const VERSION = typeof KAM_VERSION === "undefined" ? "0.0.0" : KAM_VERSION;
