import { ScriptError } from "./process.mjs";

/** Letters of a path that stand alike in an address, in XML and on a disk. */
const PLAIN_PATH = /^[\w.~%/-]*\/$/;

/**
 * The address that a build is made for: an https address of a folder, as Excel takes no other.
 *
 * @param {string} address - E.g. `https://kam.example.com/`.
 * @throws {ScriptError} When it is none.
 */
export function requireAddress(address) {
  if (URL.canParse(address)) {
    const { protocol, host, pathname, href } = new URL(address);
    // The rest would be a name, a password, a question or a place in a page.
    const isFolder = href === `https://${host}${pathname}` && PLAIN_PATH.test(pathname);
    if (protocol === "https:" && isFolder) return href;
  }
  throw new ScriptError(
    `address: expected https://.../ with a slash at its end, found ${JSON.stringify(address)}`,
  );
}

/** Where `office.js` stands: at an address of https, or in a folder beside the page. */
const CLIENT = /^(?:https:\/\/[\w.-]+(?::\d+)?\/)?(?:[\w~-][\w.~-]*\/)*office\.js$/;

/**
 * From where the page of a build loads Microsoft's client.
 *
 * @param {string} office - E.g. `https://officejs.example.com/lib/1/hosted/office.js`, or `office-js/office.js` for
 *   files that are copied beside the page.
 * @throws {ScriptError} When it is no address of an office.js.
 */
export function requireClient(office) {
  if (CLIENT.test(office)) return office;
  throw new ScriptError(
    `office: expected https://.../office.js, or a path below the page such as office-js/office.js, ` +
      `found ${JSON.stringify(office)}`,
  );
}
