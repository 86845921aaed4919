import { Field, Link, SearchBox, Subtitle2, Text } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { catalogue, chapters, type KamFunction } from "../../../functions/catalogue";
import { usePageStyles } from "../../components/page-styles";
import type { FunctionsEvent, FunctionsState } from "./functions-state";
import { nearestName } from "./nearest-name";
import { searchFunctions } from "./search-functions";
import { TEXTS } from "./texts";

/** The functions by chapter, those that a search leaves. */
export function FunctionList({
  state,
  onEvent,
}: {
  readonly state: FunctionsState;
  readonly onEvent: (event: FunctionsEvent) => void;
}): ReactElement {
  const styles = usePageStyles();
  const left = state.phase === "list" ? state.left : undefined;
  const found = searchFunctions(chapters, state.query);
  const meant = found.length === 0 ? nearestName(catalogue, state.query) : undefined;
  return (
    <>
      <Field label={TEXTS.search} hint={TEXTS.searchHint}>
        <SearchBox
          value={state.query}
          onChange={(_, { value }) => {
            onEvent({ type: "searched", query: value });
          }}
        />
      </Field>
      {meant === undefined ? null : (
        <Link
          as="button"
          className={styles.start}
          onClick={() => {
            onEvent({ type: "opened", name: meant.name });
          }}
        >
          {TEXTS.didYouMean(meant.name)}
        </Link>
      )}
      {found.map(({ title, functions }) => (
        <section key={title} className={styles.section}>
          <Subtitle2 as="h3">{title}</Subtitle2>
          <ul className={styles.plainList}>
            {functions.map((definition) => (
              <FunctionItem
                key={definition.name}
                definition={definition}
                wasLeft={definition.name === left}
                onOpen={() => {
                  onEvent({ type: "opened", name: definition.name });
                }}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function FunctionItem(props: {
  readonly definition: KamFunction;
  /** Takes the focus back that went into its details. */
  readonly wasLeft: boolean;
  readonly onOpen: () => void;
}): ReactElement {
  const { definition, wasLeft, onOpen } = props;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (wasLeft) item.current?.querySelector("button")?.focus();
  }, [wasLeft]);
  return (
    <li ref={item}>
      <Link as="button" onClick={onOpen}>
        {TEXTS.open(definition.name)}
      </Link>
      <Text block>{definition.summary}</Text>
    </li>
  );
}
