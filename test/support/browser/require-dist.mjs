import { stateOfBuild } from "../../../scripts/bundles.mjs";

/** Before tests of the built pages: says what to do when there are none, or only yesterday's. */
export default function requireDist() {
  const state = stateOfBuild();
  if (state === "current") return;
  const finding = state === "missing" ? "dist is missing" : "dist is older than the sources";
  throw new Error(`${finding}: run "npm run build" first, or "npm test", which does it for you.`);
}
