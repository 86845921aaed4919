import HtmlPlugin from "html-webpack-plugin";
import type { OfficeClient } from "./office-client";

/** The page that Excel opens. The functions are small and come first: a workbook must not wait for a user interface. */
export function addInPage(client: OfficeClient): HtmlPlugin {
  return new HtmlPlugin({
    filename: "taskpane.html",
    template: "./src/pane/taskpane.html",
    templateParameters: { ...client },
    chunks: ["functions", "taskpane"],
    chunksSortMode: "manual",
    inject: "body",
  });
}
