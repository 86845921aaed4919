import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";
import { Disclosure } from "../components/Disclosure";
import { TEXTS as FRAME } from "../texts";
import type { ProgramFacts } from "./program-facts";
import { TEXTS } from "./texts";

const AboutDetails = lazy(async () => ({
  default: (await import("./AboutDetails")).AboutDetails,
}));

/** Which add-in this is, at the foot of the pane. */
export function AboutSection(props: { readonly program: () => ProgramFacts }): ReactElement {
  return (
    <footer>
      <Disclosure heading={TEXTS.heading} as="h3">
        <Suspense fallback={<Spinner size="tiny" label={FRAME.loading} />}>
          <AboutDetails {...props} />
        </Suspense>
      </Disclosure>
    </footer>
  );
}
