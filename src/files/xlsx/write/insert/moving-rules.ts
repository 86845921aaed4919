/**
 * Where parts say which cells they mean. `areas` are areas and cells of the part's own sheet, with blanks between;
 * `row` counts from 1; `formula` names a sheet, but for its own. Without an attribute the element's text is meant.
 */
export interface MovingRule {
  readonly element: string;
  readonly attribute?: string;
  readonly holds: "areas" | "formula" | "row" | "row from 0" | "anchor" | "fixed formula";
}

const areas = (element: string, attribute?: string): MovingRule => ({
  element,
  ...(attribute === undefined ? {} : { attribute }),
  holds: "areas",
});
const formula = (element: string, attribute?: string): MovingRule => ({
  ...areas(element, attribute),
  holds: "formula",
});

const FILTERS = [
  areas("autoFilter", "ref"),
  areas("sortState", "ref"),
  areas("sortCondition", "ref"),
];

/** By the kind of the relationship that leads to a part. */
export const MOVING_RULES: Readonly<Record<string, readonly MovingRule[]>> = {
  officeDocument: [{ element: "definedName", holds: "fixed formula" }],
  worksheet: [
    ...FILTERS,
    areas("dimension", "ref"),
    areas("sheetView", "topLeftCell"),
    areas("customSheetView", "topLeftCell"),
    areas("pane", "topLeftCell"),
    areas("selection", "activeCell"),
    areas("selection", "sqref"),
    areas("mergeCell", "ref"),
    areas("hyperlink", "ref"),
    areas("conditionalFormatting", "sqref"),
    areas("dataValidation", "sqref"),
    areas("protectedRange", "sqref"),
    areas("ignoredError", "sqref"),
    areas("cellWatch", "r"),
    areas("sqref"),
    formula("hyperlink", "location"),
    formula("formula"),
    formula("formula1"),
    formula("formula2"),
    formula("cfvo", "val"),
    formula("f"),
    formula("controlPr", "linkedCell"),
    formula("controlPr", "listFillRange"),
  ],
  table: [
    ...FILTERS,
    areas("table", "ref"),
    formula("calculatedColumnFormula"),
    formula("totalsRowFormula"),
  ],
  tableSingleCells: [areas("singleXmlCell", "r")],
  comments: [areas("comment", "ref")],
  threadedComment: [areas("threadedComment", "ref")],
  pivotTable: [areas("location", "ref")],
  drawing: [
    formula("sp", "textlink"),
    formula("cameraTool", "cellRange"),
    // Slicers, diagrams and whatever else lies on a sheet have no more of it than their anchor.
  ],
  chart: [formula("f")],
  chartEx: [formula("f")],
  chartUserShapes: [formula("sp", "textlink")],
  ctrlProp: ["fmlaLink", "fmlaRange", "fmlaGroup", "fmlaTxbx"].map((name) =>
    formula("formControlPr", name),
  ),
  vmlDrawing: [
    { element: "Row", holds: "row from 0" },
    { element: "Anchor", holds: "anchor" },
    formula("FmlaLink"),
    formula("FmlaRange"),
    formula("FmlaGroup"),
    formula("FmlaTxbx"),
    formula("FmlaPict"),
  ],
  connections: [formula("parameter", "cell")],
};

/** Kinds of parts that name no cells; what stands in neither list is not moved, and so refused. */
export const WITHOUT_CELLS: ReadonlySet<string> = new Set(
  `styles theme themeOverride sharedStrings calcChain sheetMetadata metadata image video audio hyperlink printerSettings
  package oleObject customProperty slicer slicerCache timeline timelineCache queryTable chartStyle chartColorStyle
  pivotCacheRecords externalLink externalLinkPath externalLinkLongPath person vbaProject customXml customXmlProps
  powerPivotData attachedToolbars diagramData diagramLayout diagramQuickStyle diagramColors diagramDrawing
  wsSortMap xmlMaps chartsheet dialogsheet rdRichValue rdRichValueStructure rdRichValueTypes rdRichValueWebImage
  richStyles rdSupportingPropertyBag rdSupportingPropertyBagStructure rdArray pivotCacheDefinition worksheet
  featurePropertyBag usernames revisionHeaders`.split(/\s+/),
);
