import {
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  makeStyles,
} from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { WorkbookGateway } from "../../../workbook/gateway";
import { adviceFor } from "../../advice";
import { standingPlaces, type StandingPlace } from "./source";
import { texts } from "./texts";

const useStyles = makeStyles({
  // A workbook may have hundreds of sheets.
  list: { maxHeight: "60vh", overflowY: "auto" },
});

type Places =
  | { readonly phase: "asking" }
  | { readonly phase: "known"; readonly places: readonly StandingPlace[] }
  | { readonly phase: "refused"; readonly message: string };

export interface PlacesMenuProps {
  readonly workbook: WorkbookGateway;
  readonly onChoose: (place: StandingPlace) => void;
}

/** The tables and sheets of the workbook, one to be read like a file. */
export function PlacesMenu({ workbook, onChoose }: PlacesMenuProps): ReactElement {
  const styles = useStyles();
  const found = usePlaces(workbook);
  return (
    <MenuList className={styles.list}>
      <MenuGroup>
        <MenuGroupHeader>{texts.placesOfWorkbook}</MenuGroupHeader>
        {found.phase === "known" ? (
          found.places.map((place) => (
            <PlaceItem key={`${place.kind} ${place.name}`} place={place} onChoose={onChoose} />
          ))
        ) : (
          <MenuItem disabled>
            {found.phase === "asking" ? texts.askingPlaces : found.message}
          </MenuItem>
        )}
      </MenuGroup>
    </MenuList>
  );
}

function PlaceItem(props: {
  readonly place: StandingPlace;
  readonly onChoose: PlacesMenuProps["onChoose"];
}): ReactElement {
  const { place, onChoose } = props;
  return (
    <MenuItem
      onClick={() => {
        onChoose(place);
      }}
    >
      {texts.place[place.kind](place.name)}
    </MenuItem>
  );
}

/** They are asked for each time the menu is opened: sheets come and go. */
function usePlaces(workbook: WorkbookGateway): Places {
  const [found, setFound] = useState<Places>({ phase: "asking" });
  useEffect(() => {
    let isShown = true;
    const show = (places: Places): void => {
      if (isShown) setFound(places);
    };
    standingPlaces(workbook).then(
      (places) => {
        show({ phase: "known", places });
      },
      (thrown: unknown) => {
        show({ phase: "refused", message: adviceFor(thrown) });
      },
    );
    return () => {
      isShown = false;
    };
  }, [workbook]);
  return found;
}
