import type { NoFacts } from "../facts";

/** Values handed in that are wrong. */
export interface RelationshipMisfits {
  readonly "day-to-come": { readonly asOf: number; readonly today: number };
}

/** Questions without an answer. */
export interface RelationshipGaps {
  readonly "no-known-part-of-health": NoFacts;
  readonly "nobody-rated": NoFacts;
  readonly "no-owner": NoFacts;
  readonly "no-mark": NoFacts;
  readonly "no-share-to-grow-from": NoFacts;
  readonly "share-too-small": NoFacts;
  readonly "no-measured-service": NoFacts;
  readonly "too-few-shared-goals": { readonly least: number; readonly found: number };
  readonly "goals-ranked-alike": { readonly side: "ours" | "theirs" };
  readonly "no-rated-issue": NoFacts;
}
