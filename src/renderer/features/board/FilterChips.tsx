import { useState, type ReactNode } from "react";
import type { BoardCard } from "../../../shared/domain/board.ts";
import { facetsOf, type BoardFilter, type Facet } from "../../../shared/domain/boardView.ts";
import { searchable } from "../../../shared/domain/names.ts";
import { numberText } from "../../lib/format.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { classesOf } from "../../ui/classes.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Popover } from "../../ui/Popover.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./FilterBar.module.css";

const css = classesOf(styles);

/** From so many choices on there is a field to find one. */
const manyChoices = 9;

interface ChipProps {
  filter: BoardFilter;
  onFilter: (filter: BoardFilter) => void;
}

/** A chip that is on or off, with how many cards it is about. */
export function ToggleChip({
  label,
  count,
  isOn,
  onToggle,
}: {
  label: string;
  count: number;
  isOn: boolean;
  onToggle: () => void;
}) {
  return (
    <button
      type="button"
      className={css("chip", isOn && "on")}
      aria-pressed={isOn}
      onClick={onToggle}
    >
      {label} · {numberText(count)}
    </button>
  );
}

/** A chip that opens a panel of choices; it is lit while something is chosen. */
function PanelChip({
  label,
  chosen,
  children,
}: {
  label: string;
  /** What is chosen, in a word or two; empty for nothing. */
  chosen: string;
  children: ReactNode;
}) {
  return (
    <Popover
      label={label}
      trigger={
        <button type="button" className={css("chip", chosen !== "" && "on")}>
          {chosen === "" ? label : `${label}: ${chosen}`}
          <Icon name="chevronDown" className={css("chevron")} />
        </button>
      }
    >
      <div className={css("panel")}>{children}</div>
    </Popover>
  );
}

function chosenText([first, ...others]: readonly string[]): string {
  if (first === undefined) return "";
  return others.length === 0 ? first : `${first} +${numberText(others.length)}`;
}

/** The filters by source and by tag: any of those that are ticked. */
export function FacetChip({
  kind,
  cards,
  filter,
  onFilter,
}: ChipProps & { kind: "sources" | "tags"; cards: readonly BoardCard[] }) {
  return (
    <PanelChip label={kind === "tags" ? "Tag" : "Source"} chosen={chosenText(filter[kind])}>
      <FacetList kind={kind} cards={cards} filter={filter} onFilter={onFilter} />
    </PanelChip>
  );
}

function FacetList({
  kind,
  cards,
  filter,
  onFilter,
}: ChipProps & { kind: "sources" | "tags"; cards: readonly BoardCard[] }) {
  const [text, setText] = useState("");
  const chosen = new Set(filter[kind].map(searchable));
  const facets = withChosen(facetsOf(cards)[kind], filter[kind]);
  const shown = facets.filter(({ name }) => searchable(name).includes(searchable(text)));
  const what = kind === "tags" ? "tag" : "source";
  if (facets.length === 0) {
    return <p className={css("hint")}>No candidate here has a {what} yet.</p>;
  }
  return (
    <>
      {facets.length < manyChoices ? null : (
        <TextField
          label={`Find a ${what}`}
          isLabelHidden
          placeholder={`Find a ${what}`}
          value={text}
          onChange={setText}
        />
      )}
      <ul className={css("choices")}>
        {shown.map(({ name, count }) => (
          <li key={name} className={css("choice")}>
            <Checkbox
              label={name}
              isChecked={chosen.has(searchable(name))}
              onChange={(isChecked) => {
                const others = filter[kind].filter((one) => searchable(one) !== searchable(name));
                onFilter({ ...filter, [kind]: isChecked ? [...others, name] : others });
              }}
            />
            <span className={css("number")}>{numberText(count)}</span>
          </li>
        ))}
      </ul>
      {shown.length === 0 ? <p className={css("hint")}>No {what} of that name.</p> : null}
    </>
  );
}

/** Choices that nobody has any more stay in sight for as long as they are ticked. */
function withChosen(facets: readonly Facet[], chosen: readonly string[]): Facet[] {
  const known = new Set(facets.map(({ name }) => searchable(name)));
  const gone = chosen.filter((name) => !known.has(searchable(name)));
  return [...facets, ...gone.map((name) => ({ name, count: 0 }))];
}

const ratings = [
  { value: "any", label: "Any" },
  { value: "2", label: "2+" },
  { value: "3", label: "3+" },
  { value: "4", label: "4+" },
  { value: "5", label: "5" },
] as const;

const quietSpans = [
  { value: "any", label: "Any" },
  { value: "3", label: "3 d" },
  { value: "7", label: "7 d" },
  { value: "14", label: "14 d" },
  { value: "30", label: "30 d" },
] as const;

function numberOf(value: string): number | null {
  return value === "any" ? null : Number(value);
}

/** What is filtered more rarely: by rating, and by how long nothing has happened. */
export function MoreChip({ filter, onFilter }: ChipProps) {
  const { minRating, quietDays } = filter;
  const chosen = [
    minRating === null ? null : `rated ${numberText(minRating)}+`,
    quietDays === null ? null : `quiet ${numberText(quietDays)} d`,
  ].filter((part) => part !== null);
  const rating = ratings.find(({ value }) => numberOf(value) === minRating)?.value ?? "any";
  const quiet = quietSpans.find(({ value }) => numberOf(value) === quietDays)?.value;
  return (
    <PanelChip label="More" chosen={chosen.join(", ")}>
      <div className={css("part")}>
        <span className={css("label")} aria-hidden="true">
          Rated at least
        </span>
        <SegmentedControl
          label="Rated at least"
          value={rating}
          options={ratings}
          onChange={(value) => {
            onFilter({ ...filter, minRating: numberOf(value) });
          }}
        />
      </div>
      <div className={css("part")}>
        <span className={css("label")} aria-hidden="true">
          Without activity for
        </span>
        <SegmentedControl
          label="Without activity for"
          value={quiet ?? "any"}
          options={quietSpans}
          onChange={(value) => {
            onFilter({ ...filter, quietDays: numberOf(value) });
          }}
        />
        <QuietDays filter={filter} onFilter={onFilter} />
      </div>
    </PanelChip>
  );
}

/** Any other number of days. */
function QuietDays({ filter, onFilter }: ChipProps) {
  const [text, setText] = useState(filter.quietDays?.toString() ?? "");
  const days = Number(text);
  const isWrong = text.trim() !== "" && !(Number.isInteger(days) && days >= 1 && days <= 3_650);
  return (
    <TextField
      label="Or so many days"
      inputMode="numeric"
      value={text}
      error={isWrong ? "Write a whole number of days, from 1 to 3,650." : null}
      onChange={(next) => {
        setText(next);
        const number = Number(next);
        if (next.trim() === "") onFilter({ ...filter, quietDays: null });
        else if (Number.isInteger(number) && number >= 1 && number <= 3_650) {
          onFilter({ ...filter, quietDays: number });
        }
      }}
    />
  );
}
