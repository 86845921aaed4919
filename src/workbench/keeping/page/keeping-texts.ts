import type { NameFault } from "../book/book-names";
import type { Refusal } from "../book/book-store";
import type { Keeping } from "../book/keeper";

const FAILED: Readonly<Record<Refusal, string>> = {
  full: "Your changes are not kept: this browser has no room left. Delete workbooks that you no longer need, or free space on this machine, then try again.",
  refused:
    "Your changes are not kept: this browser stores nothing for this page, as in a private window. Copy out what you need before you close it.",
};

const FAULTS: Readonly<Record<NameFault, string>> = {
  blank: "Give it a name.",
  taken: "Another workbook has this name. Choose another one.",
  long: "Choose a name of at most 80 characters.",
};

/** Everything that is said about workbooks that are kept. */
export const keepingTexts = {
  sample: "Sample workbook",
  workbook: "Workbook",
  workbooks: "Workbooks",
  workbooksHelp: "Workbooks are kept in this browser, on this machine, and nowhere else.",
  none: "None is kept yet. A workbook comes here with its first change.",
  cannotList:
    "This browser stores nothing for this page, so there are no workbooks to choose from.",
  cannotChange: "That could not be done: this browser refused it. Reload the page and try again.",
  loading: "Looking for workbooks",
  close: "Close",
  open: "Open",
  rename: "Rename",
  duplicate: "Duplicate",
  remove: "Delete",
  keep: "Keep it",
  cancel: "Cancel",
  save: "Save the name",
  name: "Name of the workbook",
  inView: "in view",
  tryAgain: "Try again",
  understood: "Understood",
  removeQuestion: (name: string) => `Delete ${name} for good? It cannot be brought back.`,
  removed: (name: string) => `${name} was deleted.`,
  renamed: (name: string) => `The workbook is now called ${name}.`,
  duplicated: (name: string) => `${name} was added.`,
  busy: (name: string) => `${name} is open in another tab. Close it there first.`,
  changed: (moment: string) => `changed ${moment}`,
  forBook: (deed: string, name: string) => `${deed} ${name}`,
  copyOf: (name: string) => `Copy of ${name}`,
  beforeUpgrade: (name: string) => `${name} before the upgrade`,
  fault: (fault: NameFault) => FAULTS[fault],
  failed: (reason: Refusal) => FAILED[reason],
  mayBeCleared:
    "Your workbook is kept in this browser. The browser has not promised to keep it: it may clear it when this machine runs out of space.",
  elsewhere: (name: string) => `${name} is open in another tab`,
  elsewhereHelp:
    "Only one tab at a time can change a workbook. Go on there, open a copy here, or wait until the other tab is closed.",
  waiting: "This tab opens it as soon as the other one is closed.",
  openCopy: "Open a copy",
  wait: "Wait for it",
  older: (name: string) => `${name} was kept by an earlier version`,
  olderHelp: "It can be upgraded. A copy stays in the list as it was.",
  upgrade: "Upgrade and open",
  newer: (name: string) => `${name} was kept by a newer version`,
  newerHelp: "Reload the page to get that version, or choose another workbook.",
  unreadable: (name: string) => `${name} cannot be opened`,
  unreadableHelp: "What was kept of it is damaged. Choose another workbook.",
  keeping: (keeping: Keeping): string => {
    switch (keeping.kind) {
      case "nothing-yet":
        return "No changes yet";
      case "unsaved":
        return "Unsaved changes";
      case "kept":
        return "All changes kept";
      case "failed":
        return "Changes are not kept";
    }
  },
} as const;
