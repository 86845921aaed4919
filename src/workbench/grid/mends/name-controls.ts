/**
 * The grid draws its bars without names for those who cannot see their pictures. This gives every
 * control one, from the command it runs or the picture it shows, as soon as it is drawn, and takes
 * roles away that do not exist.
 */
export function nameControls(container: HTMLElement): () => void {
  const repair = (): void => {
    for (const [selector, mend] of REPAIRS) {
      for (const element of container.querySelectorAll<HTMLElement>(selector)) mend(element);
    }
    tellApart(container.querySelectorAll<HTMLElement>("section[aria-label^='Notifications']"));
  };
  const observer = new MutationObserver(repair);
  observer.observe(container, { childList: true, subtree: true });
  repair();
  return () => {
    observer.disconnect();
  };
}

type Repair = readonly [selector: string, mend: (element: HTMLElement) => void];

const REPAIRS: readonly Repair[] = [
  [
    "[role=track], [role=handle]",
    (element) => {
      element.removeAttribute("role");
    },
  ],
  [
    "canvas[tabindex='1']",
    (element) => {
      element.tabIndex = 0;
    },
  ],
  [
    "div[aria-haspopup]:not([role]), a[aria-haspopup]:not([role])",
    (element) => {
      // One that holds a control of its own is no button itself.
      const isFrame = element.querySelector("input, button, [role=button]") !== null;
      element.setAttribute("role", isFrame ? "group" : "button");
      if (isFrame)
        for (const told of ["haspopup", "expanded"]) element.removeAttribute(`aria-${told}`);
    },
  ],
  [
    "button:not([aria-label]), [role=button]:not([aria-label])",
    (element) => {
      if (element.textContent.trim() === "") name(element, nameOf(element));
    },
  ],
  [
    "input:not([aria-label])",
    (element) => {
      name(element, nameOfInput(element));
    },
  ],
];

/** The grid has several places for messages, all under one name. */
function tellApart(places: NodeListOf<HTMLElement>): void {
  places.forEach((place, index) => {
    if (index > 0) name(place, `Further messages ${index}`);
  });
}

function name(element: HTMLElement, text: string): void {
  element.setAttribute("aria-label", text);
}

/** The bar's parts that run no command and show no picture of their own. */
const PARTS: Readonly<Record<string, string>> = {
  "sheet-bar-append-button": "Sheets",
};

function nameOf(element: HTMLElement): string {
  const { uCommand, uComp = "" } = element.dataset;
  const command =
    uCommand ?? element.querySelector<HTMLElement>("[data-u-command]")?.dataset["uCommand"];
  if (command !== undefined) return inWords(command.replace(/^.*\./, "").replace(NO_NEWS, ""));
  const picture = /univerjs-icon-([\w-]+)/.exec(
    element.querySelector("svg")?.getAttribute("class") ?? "",
  );
  if (picture?.[1] !== undefined) return inWords(picture[1].replace(/-(icon|single|double)$/, ""));
  return PARTS[uComp] ?? "More";
}

/** Words of a command's id that tell a person nothing. */
const NO_NEWS = /^(set|toggle)-(once-|range-|selection-)?/;

/** `font-increase` is `Font increase`. */
function inWords(id: string): string {
  const words = id.replaceAll("-", " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function nameOfInput(element: HTMLElement): string {
  if (!(element instanceof HTMLInputElement)) return "Value";
  if (/^\$?[A-Z]{1,3}\$?\d+/i.test(element.value)) return "Name box";
  return /^[\d.]+$/.test(element.value) ? "Font size" : "Font";
}
