/** An element of a manifest. Prefixes are kept, as `bt:Image`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

const PIECE =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.]+)((?:\s+[\w:.]+="[^"]*")*)\s*(\/?)>|[^<]+/g;

/** Reads what manifests are written in: elements, attributes in double quotes, texts, comments. */
export function readXml(xml: string): XmlElement {
  const top: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  for (const piece of xml.matchAll(PIECE)) readPiece(piece, open);
  const [root] = top.children;
  if (root === undefined || open.length !== 1) throw new Error("an element is not closed");
  return root;
}

/** Takes up one tag or text; the elements that are open stand in `open`, the innermost last. */
function readPiece(
  [piece, closing, name, attributes = "", alone]: RegExpExecArray,
  open: OpenElement[],
): void {
  const parent = open.at(-1);
  if (parent === undefined) throw new Error("an element is closed that was not open");
  if (name === undefined) {
    if (!piece.startsWith("<")) parent.text += piece.trim();
  } else if (closing === "/") {
    if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
  } else {
    const element = { name, attributes: readAttributes(attributes), children: [], text: "" };
    parent.children.push(element);
    if (alone !== "/") open.push(element);
  }
}

function readAttributes(source: string): Readonly<Record<string, string>> {
  const pairs = [...source.matchAll(/([\w:.]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, unescape(value)]));
}

function unescape(value: string): string {
  return value
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** The element and all below it. */
export function allElements(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

/** Elements at the end of a path of names, e.g. `Hosts/Host/Runtimes`. */
export function elementsAt(root: XmlElement, path: string): readonly XmlElement[] {
  return path
    .split("/")
    .reduce<readonly XmlElement[]>(
      (found, name) =>
        found.flatMap(({ children }) => children.filter((each) => each.name === name)),
      [root],
    );
}
