/** Asks the browser to clear nothing by itself when it runs out of room; true where it agrees. */
export async function persistence(): Promise<boolean> {
  const { storage } = navigator;
  return (await storage.persisted()) || (await storage.persist());
}
