import type { Grid } from "./create-grid";

/** Puts into its cell what a person is typing: nothing of it may be lost to what happens next. */
export async function endEditing({ api }: Pick<Grid, "api">): Promise<void> {
  await api.getActiveWorkbook()?.endEditingAsync(true);
}
