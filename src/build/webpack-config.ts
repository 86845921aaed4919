import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { IgnorePlugin, type Configuration } from "webpack";
import type { Configuration as ServerConfiguration } from "webpack-dev-server";
import { FunctionsJsonPlugin } from "./functions-json-plugin";
import { BillPlugin } from "./bill-plugin";
import { HelpPlugin } from "./help-plugin";
import { ManifestPlugin, packageVersion } from "./manifest-plugin";
import { DEVELOPMENT_ADDRESS, type Addresses } from "./addresses";
import { SETTINGS_PLACE } from "../files/settings/settings-place";
import { CODES_VERSION, numberCodes } from "./number-codes";
import { addInPage } from "./add-in-page";
import { officeClient, type OfficeClient } from "./office-client";
import { settingsFile } from "./settings-file";
import { versionPlugin } from "./version-plugin";

const ROOT = join(__dirname, "../..");

type Mode = "production" | "development";

/** What `webpack --env` may say. */
interface Environment {
  /** Address of the web server that will hold the build, e.g. `https://kam.example.com/`. */
  readonly address?: string;
  /** Where Microsoft's client comes from, other than from Microsoft; see `officeClient`. */
  readonly office?: string;
  /** Path of a file with the Settings of an organisation, from the folder of the project. */
  readonly settings?: string;
}

/**
 * The server of `npm run dev` and of Excel while one develops. Excel on the web is a page of another
 * origin: it reads functions.json and shows the icons only where the server allows that. Other names for
 * this machine than localhost stay refused.
 */
const DEVELOPMENT_SERVER: ServerConfiguration = {
  allowedHosts: ["localhost"],
  headers: { "Access-Control-Allow-Origin": "*" },
  static: false,
};

/**
 * Name of a file that a browser may keep for a year: another content has another name. A manifest, a page, and
 * the functions, which Excel asks for by their name, cannot have one. They stand in a folder of their own,
 * since some servers say by folder alone what may be kept.
 */
function hashed(mode: Mode, extension: string, prefix = ""): string {
  const hash = mode === "production" ? ".[contenthash:12]" : "";
  return `hashed/${prefix}[name]${hash}.${extension}`;
}

/** Both products: the add-in's pages, which Excel opens, and the workbench, which a browser opens. */
export function webpackConfig(
  { address, office, settings }: Environment,
  { mode = "production" }: { readonly mode?: Mode },
): readonly Configuration[] {
  const addresses = { base: address ?? DEVELOPMENT_ADDRESS };
  const own = { client: officeClient(office), settings: settingsFile(settings) };
  const products = [addIn(mode, addresses, own), workbench(mode)];
  if (mode === "development") return products;
  const bill = new BillPlugin(packageVersion());
  return products.map((product) => ({ ...product, plugins: [...(product.plugins ?? []), bill] }));
}

function addIn(
  mode: Mode,
  addresses: Addresses,
  { client, settings }: { readonly client: OfficeClient; readonly settings: string },
): Configuration {
  const shared = common("add-in", mode);
  return {
    ...shared,
    // Files are found from the page: the functions ask no browser where they came from.
    output: {
      ...shared.output,
      publicPath: "",
      filename: ({ chunk }) => (chunk.name === "functions" ? "[name].js" : hashed(mode, "js")),
    },
    devServer: DEVELOPMENT_SERVER,
    entry: {
      functions: "./src/functions/functions.ts",
      // The pane asks the very functions that the cells ask, and brings no second copy of them.
      taskpane: { import: "./src/pane/index.tsx", dependOn: "functions" },
    },
    plugins: [
      versionPlugin(),
      new FunctionsJsonPlugin(addresses),
      new HelpPlugin(),
      new ManifestPlugin(addresses),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          // How the build may be served; itself never served.
          { from: "server", to: "server" },
          // Asked for by the pane of both products, and so always there.
          { from: settings, to: SETTINGS_PLACE },
        ],
      }),
      addInPage(client),
    ],
  };
}

function workbench(mode: Mode): Configuration {
  return {
    ...common("workbench", mode),
    entry: { workbench: "./src/workbench/index.tsx" },
    plugins: [
      versionPlugin(),
      // The grid's rules for breaking words in 76 languages; it asks for English at its start.
      new IgnorePlugin({
        resourceRegExp: /^\.\/(?!en-)[\w-]+-[\w-]{8}\.js$/,
        contextRegExp: /@univerjs[\\/]engine-render[\\/]lib[\\/]es$/,
      }),
      new MiniCssExtractPlugin({ filename: hashed(mode, "css") }),
      new HtmlPlugin({
        filename: "index.html",
        template: "./src/workbench/workbench.html",
        inject: "body",
        scriptLoading: "defer",
      }),
    ],
  };
}

function common(name: string, mode: Mode): Configuration {
  return {
    name,
    mode,
    context: ROOT,
    target: ["web", "es2022"],
    // The pane's own policy forbids eval, in development too: the maps are files beside the scripts.
    devtool: mode === "development" ? "cheap-module-source-map" : false,
    output: {
      path: join(ROOT, "dist"),
      filename: hashed(mode, "js"),
      chunkFilename: hashed(mode, "js", `${name}-`),
      uniqueName: `kam-${name}`,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "ts-loader",
            options: {
              transpileOnly: true,
              ...(mode === "production"
                ? { getCustomTransformers: () => ({ before: [numberCodes] }) }
                : {}),
            },
          },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    cache: {
      type: "filesystem",
      cacheDirectory: join(ROOT, ".cache/webpack"),
      name: `${name}-${mode}`,
      version: CODES_VERSION,
    },
    // The grid of the workbench is several megabytes: swc makes it small in a tenth of the time. What one
    // pass makes simpler the next can leave out. Notices of licences stand in files beside the scripts.
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { compress: { passes: 3 } },
          extractComments: true,
        }),
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}
