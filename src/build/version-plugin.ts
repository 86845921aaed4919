import { DefinePlugin } from "webpack";
import { packageVersion } from "./manifest-plugin";

/** Tells the pane which version it is: `KAM_VERSION` in its sources. */
export function versionPlugin(): DefinePlugin {
  return new DefinePlugin({ KAM_VERSION: JSON.stringify(packageVersion()) });
}
