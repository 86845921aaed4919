import { columns, judged } from "../../columns";
import { number, words } from "../../field";

/** What people judge an account by. */
export const judgementColumns = columns(
  judged({
    strategic_fit: number({
      unit: "score",
      help: "How well it fits our strategy, 0 to 10.",
      min: 0,
      max: 10,
    }),
    openness: number({
      unit: "score",
      help: "How open it is to working closely, 0 to 10.",
      min: 0,
      max: 10,
    }),
    buying_centralisation: number({
      unit: "score",
      help: "How far it centralises its buying, 0 to 10.",
      min: 0,
      max: 10,
    }),
    relative_strength: number({
      unit: "ratio",
      help: "Our strength over the best competitor's as the customer sees it; 1 is parity.",
      min: 0,
      // Far beyond any ratio of scores; it tells 106% from 1.06.
      max: 10,
    }),
    key_reason: words({
      help: "Why a person names it key: profit, potential, strategic; several parted by commas.",
      words: ["profit", "potential", "strategic"],
    }),
    our_kraljic_impact: number({
      unit: "index",
      help: "Our impact on its profit as it sees us, 0 to 1.",
      min: 0,
      max: 1,
    }),
    our_kraljic_risk: number({
      unit: "index",
      help: "Its supply risk with us as it sees it, 0 to 1.",
      min: 0,
      max: 1,
    }),
    replaceability: number({
      unit: "index",
      help: "How easily we could replace this account, 0 to 1.",
      min: 0,
      max: 1,
    }),
    substitutability: number({
      unit: "index",
      help: "How easily it could substitute us, 0 to 1.",
      min: 0,
      max: 1,
    }),
  }),
);
