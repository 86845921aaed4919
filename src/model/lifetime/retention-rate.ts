import { fault } from "../errors";

/**
 * Share of the accounts of a period's start that are still there at its end (retention rate).
 *
 *     retention = (accounts at the end - accounts won in between) / accounts at the start
 *
 * @param start - Accounts at the start, a count above 0.
 * @param end - Accounts at the end, a count of 0 or more.
 * @param added - Accounts won in between, a count from 0 to `end`.
 * @returns A fraction from 0 to 1.
 * @throws {KamError} `not-available` when there was no account at the start; `invalid-input` when the
 *   counts contradict each other.
 * @example
 * retentionRate(100, 105, 20); // 0.85
 * @see Common definition in marketing metrics, as seen in the glossary of Piwik PRO.
 */
export function retentionRate(start: number, end: number, added: number): number {
  if (start === 0) throw fault("no-account-at-start", {});
  if (added > end) {
    throw fault("more-added-than-at-end", { end, found: added }, { argument: "added" });
  }
  const kept = end - added;
  if (kept > start) {
    const accounts = { most: start + added, found: end };
    throw fault("more-kept-than-at-start", accounts, { argument: "end" });
  }
  return kept / start;
}
