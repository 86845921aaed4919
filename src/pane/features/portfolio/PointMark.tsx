import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import type { MatrixPoint } from "./matrix-points";
import type { PointPlace } from "./matrix-scales";
import { TierGlyph } from "./TierSign";

export interface PointMarkProps {
  readonly point: MatrixPoint;
  readonly place: PointPlace;
  /** All it says: read out, and shown on hover and focus. */
  readonly label: string;
  /** The one sign that the Tab key reaches. */
  readonly isCurrent: boolean;
  readonly onShow: (element: SVGGElement) => void;
  readonly onHide: () => void;
  readonly onFocus: () => void;
  readonly onSelect: () => void;
}

const useStyles = makeStyles({
  mark: {
    cursor: "pointer",
    outlineStyle: "none",
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
    },
  },
});

/** One account in the matrix. */
export function PointMark(props: PointMarkProps): ReactElement {
  const { point, place, label, isCurrent, onSelect } = props;
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onSelect();
  };
  return (
    <g
      className={styles.mark}
      transform={`translate(${place.left}, ${place.top})`}
      role="button"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={label}
      onClick={onSelect}
      onKeyDown={onKeyDown}
      onMouseEnter={({ currentTarget }) => {
        props.onShow(currentTarget);
      }}
      onMouseLeave={props.onHide}
      onFocus={({ currentTarget }) => {
        props.onFocus();
        props.onShow(currentTarget);
      }}
      onBlur={props.onHide}
    >
      <TierGlyph tier={point.account.tier} area={place.area} />
    </g>
  );
}
