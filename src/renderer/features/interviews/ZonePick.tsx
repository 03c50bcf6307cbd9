import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Field } from "../../ui/Field.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { PickList, type PickItem } from "../../ui/PickList.tsx";
import { Popover } from "../../ui/Popover.tsx";
import styles from "./Fields.module.css";
import { offsetText } from "./words.ts";
import { knownZones, ownZone, zoneText } from "./zones.ts";

const css = classesOf(styles);

/** Items for the list: the zone of this computer and the chosen one first. */
function zoneItems(value: string, instant: number): PickItem[] {
  const near = [...new Set([ownZone, value])];
  const item = (zone: string, heading: string): PickItem => ({
    id: zone,
    label: zoneText(zone),
    hint: offsetText(instant, zone),
    heading,
  });
  return [
    ...near.map((zone) => item(zone, "Near")),
    ...knownZones().flatMap((zone) => (near.includes(zone) ? [] : [item(zone, "All")])),
  ];
}

/** A time zone, found by typing part of its name. `instant` says for when offsets are shown. */
export function ZonePick({
  value,
  instant,
  onChange,
}: {
  value: string;
  instant: number;
  onChange: (zone: string) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Field label="Time zone">
      {(control) => (
        <Popover
          label="Time zone"
          isFlush
          isOpen={isOpen}
          onOpenChange={setOpen}
          trigger={
            <Button
              {...control}
              className={css("zone")}
              aria-label={`Time zone: ${zoneText(value)}`}
            >
              <span>{zoneText(value)}</span>
              <Icon name="chevronDown" />
            </Button>
          }
        >
          <PickList
            label="Time zone"
            placeholder="Type a city or a region"
            emptyText="No time zone of that name."
            items={zoneItems(value, instant)}
            onPick={({ id }) => {
              setOpen(false);
              onChange(id);
            }}
          />
        </Popover>
      )}
    </Field>
  );
}
