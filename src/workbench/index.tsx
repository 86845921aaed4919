import "./workbench.css";
import { createRoot } from "react-dom/client";
import { browserPreferences } from "../pane/preferences";
import { browserDesk } from "./keeping/browser/browser-desk";
import { startDesk } from "./keeping/desk/start-desk";
import { namedSample } from "./named-sample";
import { Workbench } from "./Workbench";

/** Entry of the workbench: the page for a person without Excel. */
const root = document.getElementById("workbench");
if (root === null) throw new Error("The page has no element to draw the workbench in");
const preferences = browserPreferences(() => window.localStorage);
const desk = browserDesk(namedSample);
createRoot(root).render(<Workbench preferences={preferences} desk={desk} />);
void startDesk(desk);
