import { Subtitle2, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { OpenSample } from "../../sample/open-sample";
import { usePageStyles } from "../components/page-styles";
import { useStore } from "../store/store";
import { AddChapters } from "./AddChapters";
import { removeSample } from "./change-sample";
import { titleOf } from "./chapter-titles";
import { keepFocus } from "./keep-focus";
import { RemoveSample } from "./RemoveSample";
import type { SampleAccess } from "./sample-access";
import { isBusy } from "./sample-state";
import { TEXTS } from "./texts";

/** Chapters that can be added to the sample, and the way to be rid of it; nothing where it is not open. */
export function SampleSection(props: {
  readonly access: SampleAccess;
  /** Sheets came or went. */
  readonly onChanged: () => void;
}): ReactElement | null {
  const { access } = props;
  const styles = usePageStyles();
  const state = useStore(access.store);
  if (state.phase !== "open") return null;
  return (
    <section className={styles.section}>
      <Changes {...props} sample={state.sample} isBusy={isBusy(state)} />
    </section>
  );
}

interface ChangesProps {
  readonly access: SampleAccess;
  readonly sample: OpenSample;
  readonly isBusy: boolean;
  readonly onChanged: () => void;
}

function Changes(props: ChangesProps): ReactElement | null {
  const { access, sample, onChanged } = props;
  const { missing, remove } = sample;
  if (missing.length === 0 && remove === undefined) return null;
  return (
    <>
      <Subtitle2 as="h3">{TEXTS.heading}</Subtitle2>
      {missing.length === 0 ? null : <Missing {...props} />}
      {remove === undefined ? (
        <Text size={200}>{TEXTS.fromEarlier}</Text>
      ) : (
        <RemoveSample
          isBusy={props.isBusy}
          onRemove={() => void removeSample(access).then(onChanged).then(keepFocus)}
        />
      )}
    </>
  );
}

function Missing({ access, sample, onChanged }: ChangesProps): ReactElement {
  const styles = usePageStyles();
  const { missing } = sample;
  const offered = [
    ...missing.map((chapter) => ({ label: TEXTS.add(titleOf(chapter)), chapters: [chapter] })),
    { label: TEXTS.addAll, chapters: missing },
  ];
  return (
    <>
      <Text size={200}>{TEXTS.hint}</Text>
      <div className={styles.row}>
        {offered.map((each) => (
          <AddChapters key={each.label} access={access} {...each} onAsked={onChanged} />
        ))}
      </div>
    </>
  );
}
