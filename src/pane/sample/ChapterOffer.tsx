import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useStore } from "../store/store";
import { AddChapters } from "./AddChapters";
import { titleOf } from "./chapter-titles";
import type { SampleAccess } from "./sample-access";
import { TEXTS } from "./texts";

/** Offers the chapter of the sample that something shown here needs; nothing where it is there. */
export function ChapterOffer(props: {
  readonly access: SampleAccess;
  readonly chapter: string;
  /** Says what it is good for. */
  readonly hint: string;
  /** It was added, or refused. */
  readonly onAsked?: () => void;
}): ReactElement | null {
  const { access, chapter, hint, onAsked } = props;
  const state = useStore(access.store);
  if (state.phase !== "open" || !state.sample.missing.includes(chapter)) return null;
  const label = TEXTS.add(titleOf(chapter));
  return (
    <>
      <Text size={200}>{hint}</Text>
      <AddChapters access={access} chapters={[chapter]} label={label} onAsked={onAsked} />
    </>
  );
}
