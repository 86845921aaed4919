import type { Page } from "playwright-core";

/** Lays a file where pages may write, and lets the page's own choice of a file be this one. */
export async function layFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    async ([called, content]) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(called, { create: true });
      const stream = await handle.createWritable();
      await stream.write(new Uint8Array(content));
      await stream.close();
      Object.assign(window, {
        showOpenFilePicker: () => Promise.resolve([handle]),
        showSaveFilePicker: () => Promise.resolve(handle),
      });
    },
    [name, [...bytes]] as const,
  );
}

/** The bytes of a file that lies there. */
export async function liesThere(page: Page, name: string): Promise<Uint8Array> {
  const bytes = await page.evaluate(async (called) => {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle(called)).getFile();
    return [...new Uint8Array(await file.arrayBuffer())];
  }, name);
  return new Uint8Array(bytes);
}
