import type { AccountColumnName } from "./accounts";
import { identitySynonyms } from "./accounts/identity.synonyms";
import { judgementSynonyms } from "./accounts/judgement.synonyms";
import { moneySynonyms } from "./accounts/money.synonyms";
import { readinessSynonyms } from "./accounts/readiness.synonyms";
import { relationshipSynonyms } from "./accounts/relationship.synonyms";
import { standingSynonyms } from "./accounts/standing.synonyms";

/**
 * Names that other systems give our columns, the best first: net revenue is revenue rather than
 * gross revenue. Blanks, case and signs make no difference.
 */
export const SYNONYMS: Readonly<Record<AccountColumnName, readonly string[]>> = {
  ...identitySynonyms,
  ...moneySynonyms,
  ...judgementSynonyms,
  ...relationshipSynonyms,
  ...readinessSynonyms,
  ...standingSynonyms,
};
