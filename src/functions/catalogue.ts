import { classification } from "./chapters/classification";
import { cost } from "./chapters/cost";
import { lifetime } from "./chapters/lifetime";
import { portfolio } from "./chapters/portfolio";
import { relationship } from "./chapters/relationship";
import { value } from "./chapters/value";
import { weights } from "./chapters/weights";
import type { Definition } from "./define";

export interface KamFunction extends Definition {
  /** Name after the namespace: `HHI` is called `=KAM.HHI(...)`. */
  readonly name: string;
}

export interface Chapter {
  readonly title: string;
  readonly functions: readonly KamFunction[];
}

/** Every KAM function, in the order a reader meets them. */
export const chapters: readonly Chapter[] = [
  chapter("Classification", classification),
  chapter("Portfolio", portfolio),
  chapter("Weights and choice", weights),
  chapter("Value", value),
  chapter("Relationship", relationship),
  chapter("Lifetime", lifetime),
  chapter("Cost to serve", cost),
];

export const catalogue: readonly KamFunction[] = chapters.flatMap(({ functions }) => functions);

function chapter(title: string, definitions: Readonly<Record<string, Definition>>): Chapter {
  return {
    title,
    functions: Object.entries(definitions).map(([name, definition]) => ({ name, ...definition })),
  };
}
