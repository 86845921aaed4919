/** By what a deed is known again; the chapters of one chain have it in common. */
export type DeedId = number;

/** A deed that takes longer than a second. */
export type PassingDeed =
  ({ readonly phase: "writing" } & Moving) | { readonly phase: "stopping"; readonly deed: DeedId };

interface Moving {
  readonly deed: DeedId;
  readonly done: number;
  readonly of: number;
  readonly stop: () => void;
}

export type PassingEvent =
  | ({ readonly type: "moved" } & Moving)
  | { readonly type: "stopped"; readonly deed: DeedId }
  | { readonly type: "ended"; readonly deed: DeedId };

/** The deeds that are shown after the event, in the order in which they were first; it concerns one of them. */
export function passing(
  deeds: readonly PassingDeed[],
  event: PassingEvent,
): readonly PassingDeed[] {
  if (event.type === "ended") return deeds.filter(({ deed }) => deed !== event.deed);
  const index = deeds.findIndex(({ deed }) => deed === event.deed);
  const now = moved(deeds[index], event);
  return index < 0 ? [...deeds, now] : deeds.with(index, now);
}

/** What is being taken back goes on until it has ended. */
function moved(
  known: PassingDeed | undefined,
  event: Exclude<PassingEvent, { readonly type: "ended" }>,
): PassingDeed {
  if (event.type === "stopped") return { phase: "stopping", deed: event.deed };
  if (known?.phase === "stopping") return known;
  const { deed, done, of, stop } = event;
  return { phase: "writing", deed, done, of, stop };
}
