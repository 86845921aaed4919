import type { judgementColumns } from "./judgement";

/** Other names of what people judge an account by. */
export const judgementSynonyms: Readonly<Record<keyof typeof judgementColumns, readonly string[]>> =
  {
    strategic_fit: ["fit", "strategy fit"],
    openness: ["openness to partnership", "willingness to partner"],
    relative_strength: ["relative business strength", "rbs", "strength", "competitive strength"],
    key_reason: ["reason", "key account reason"],
    buying_centralisation: ["buying centralization", "centralisation of buying"],
    our_kraljic_impact: ["profit impact"],
    our_kraljic_risk: ["supply risk"],
    replaceability: [],
    substitutability: [],
  };
