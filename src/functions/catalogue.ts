import { classification } from "./classification/classification";
import { cost } from "./cost/cost";
import { lifetime } from "./lifetime/lifetime";
import { portfolio } from "./portfolio/portfolio";
import { relationship } from "./relationship/relationship";
import { repeatBuying } from "./repeat-buying/repeat-buying";
import { value } from "./value/value";
import { weights } from "./weights/weights";
import CHAPTERS from "../schema/chapters.json";
import type { Definition } from "./define/definition";

export interface KamFunction extends Definition {
  /** Name after the namespace: `HHI` is called `=KAM.HHI(...)`. */
  readonly name: string;
}

export interface Chapter {
  /** Its folder in every room of the house. */
  readonly name: string;
  readonly title: string;
  readonly functions: readonly KamFunction[];
}

const CONTENTS: Readonly<Record<string, Readonly<Record<string, Definition>>>> = {
  classification,
  portfolio,
  weights,
  value,
  relationship,
  lifetime,
  "repeat-buying": repeatBuying,
  cost,
};

/** Every KAM function, in the order a reader meets them. */
export const chapters: readonly Chapter[] = CHAPTERS.map(({ name, title }) => ({
  name,
  title,
  functions: Object.entries(CONTENTS[name] ?? {}).map(([called, definition]) => ({
    name: called,
    ...definition,
  })),
}));

export const catalogue: readonly KamFunction[] = chapters.flatMap(({ functions }) => functions);
