import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chapters } from "../functions/catalogue";
import { referencePage } from "../functions/reference/reference";

/** Writes docs/functions.md from the catalogue; a test holds the two together. */
writeFileSync(join(__dirname, "../../docs/functions.md"), referencePage(chapters));
