import "./workbench.css";
import { createRoot } from "react-dom/client";
import { browserPreferences } from "../pane/preferences";
import { Workbench } from "./Workbench";

/** Entry of the workbench: the page for a person without Excel. */
const root = document.getElementById("workbench");
if (root === null) throw new Error("The page has no element to draw the workbench in");
createRoot(root).render(<Workbench preferences={browserPreferences(() => window.localStorage)} />);
