import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../src/functions/catalogue";
import { explanationPage } from "../support/golden-explanations";

const FOLDER = join(__dirname, "explanations");
const fileOf = (name: string): string => join(FOLDER, `${name}.txt`);

/** Set to 1 to write the pages anew: then look at what has changed before it is committed. */
const isUpdate = process.env["UPDATE_GOLDEN"] === "1";

describe("the explanations of the examples", () => {
  it.each(catalogue)("of KAM.$name are those of its page", (definition) => {
    const page = explanationPage(definition);
    if (isUpdate) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(fileOf(definition.name), page);
    }

    expect(existsSync(fileOf(definition.name))).toBe(true);
    expect(page).toBe(readFileSync(fileOf(definition.name), "utf8"));
  });

  it("are of functions that there are", () => {
    const pages = readdirSync(FOLDER).map((file) => file.replace(/\.txt$/, ""));

    expect(pages.sort()).toEqual(catalogue.map(({ name }) => name).sort());
  });
});
