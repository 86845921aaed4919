import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  GlyphCircle,
  GlyphCross,
  GlyphDiamond,
  GlyphSquare,
  GlyphStar,
  GlyphTriangle,
} from "@visx/glyph";
import type { ReactElement } from "react";
import type { Tier } from "../../../model/classification/tier-rule";

const GLYPHS: Readonly<Record<Tier, typeof GlyphStar>> = {
  "Strategic key": GlyphStar,
  "Key - develop": GlyphTriangle,
  "Key - maintain": GlyphSquare,
  "Repair or manage for cash": GlyphCross,
  Standard: GlyphCircle,
  "Insufficient data": GlyphDiamond,
};

const FORCED = "@media (forced-colors: active)";

function painted(color: string): object {
  return { fill: color, stroke: color, [FORCED]: { fill: "CanvasText", stroke: "CanvasText" } };
}

const useStyles = makeStyles({
  beside: { verticalAlign: "text-bottom", flexShrink: 0 },
  sign: { fillOpacity: 0.6, strokeWidth: "1.5px" },
  "Strategic key": painted(tokens.colorBrandForeground1),
  "Key - develop": painted(tokens.colorPaletteGreenForeground1),
  "Key - maintain": painted(tokens.colorPaletteBerryForeground1),
  "Repair or manage for cash": painted(tokens.colorPaletteRedForeground1),
  Standard: painted(tokens.colorNeutralForeground3),
  "Insufficient data": painted(tokens.colorNeutralForeground3),
});

/** The sign of a tier inside a drawing: every tier has a shape of its own, the colour only repeats it. */
export function TierGlyph({
  tier,
  area,
}: {
  readonly tier: string;
  /** In square pixels. */
  readonly area: number;
}): ReactElement | null {
  const styles = useStyles();
  if (!isTier(tier)) return null;
  const Glyph = GLYPHS[tier];
  return <Glyph className={mergeClasses(styles.sign, styles[tier])} size={area} />;
}

/** The sign of a tier beside its name. */
export function TierSign({ tier }: { readonly tier: string }): ReactElement {
  const styles = useStyles();
  return (
    <svg
      className={styles.beside}
      width={16}
      height={16}
      viewBox="-8 -8 16 16"
      aria-hidden
      focusable={false}
    >
      <TierGlyph tier={tier} area={70} />
    </svg>
  );
}

function isTier(tier: string): tier is Tier {
  return Object.hasOwn(GLYPHS, tier);
}
