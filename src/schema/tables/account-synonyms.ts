import type { AccountColumnName } from "./accounts";
import { identitySynonyms } from "./account-synonyms/identity";
import { judgementSynonyms } from "./account-synonyms/judgement";
import { moneySynonyms } from "./account-synonyms/money";
import { readinessSynonyms } from "./account-synonyms/readiness";
import { relationshipSynonyms } from "./account-synonyms/relationship";
import { standingSynonyms } from "./account-synonyms/standing";

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
