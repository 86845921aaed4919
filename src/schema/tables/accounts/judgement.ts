import { numberColumn, wordsColumn } from "../../columns";

/** What people judge an account by. */
export const judgementColumns = {
  strategic_fit: numberColumn({
    header: "strategic_fit",
    help: "How well it fits our strategy, 0 to 10.",
    min: 0,
    max: 10,
  }),
  openness: numberColumn({
    header: "openness",
    help: "How open it is to working closely, 0 to 10.",
    min: 0,
    max: 10,
  }),
  buying_centralisation: numberColumn({
    header: "buying_centralisation",
    help: "How far it centralises its buying, 0 to 10.",
    min: 0,
    max: 10,
  }),
  relative_strength: numberColumn({
    header: "relative_strength",
    help: "Our strength over the best competitor's as the customer sees it; 1 is parity.",
    min: 0,
    // Far beyond any ratio of scores; it tells 106% from 1.06.
    max: 10,
  }),
  key_reason: wordsColumn({
    header: "key_reason",
    help: "Why a person names it key: profit, potential, strategic; several parted by commas.",
    words: ["profit", "potential", "strategic"],
  }),
  our_kraljic_impact: numberColumn({
    header: "our_kraljic_impact",
    help: "Our impact on its profit as it sees us, 0 to 1.",
    min: 0,
    max: 1,
  }),
  our_kraljic_risk: numberColumn({
    header: "our_kraljic_risk",
    help: "Its supply risk with us as it sees it, 0 to 1.",
    min: 0,
    max: 1,
  }),
  replaceability: numberColumn({
    header: "replaceability",
    help: "How easily we could replace this account, 0 to 1.",
    min: 0,
    max: 1,
  }),
  substitutability: numberColumn({
    header: "substitutability",
    help: "How easily it could substitute us, 0 to 1.",
    min: 0,
    max: 1,
  }),
} as const;
