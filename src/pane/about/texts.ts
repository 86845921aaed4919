import { TEXTS as FRAME } from "../texts";

/** Words about the add-in itself. */
export const TEXTS = {
  product: FRAME.product,
  heading: "About",
  version: (version: string) => `${FRAME.product} ${version}`,
  help: "Help",
  reference: "All functions",
  copy: "Copy details",
  copyHint:
    "For a mail to whoever helps you: versions, languages and the kind of the last error. Nothing of your workbook is in it.",
  copied: "The details are copied.",
  refused: "This page may not copy. Select the text and copy it yourself.",
  details: "Details",
  none: "none",
  notKnown: "not known",
} as const;
