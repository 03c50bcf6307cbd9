import { memo, type KeyboardEvent } from "react";
import { countText, numberText } from "../../lib/format.ts";
import { classesOf } from "../../ui/classes.ts";
import { Icon } from "../../ui/Icon.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu } from "../../ui/Menu.tsx";
import type { StageView } from "./boardModel.ts";
import { stageMenuItems, type StageActions, type StagePlace } from "./stageMenuItems.ts";
import styles from "./StageHeader.module.css";

const css = classesOf(styles);

/** How many ever stood on a stage, and how many of them went on. */
export interface StageFlow {
  entered: number;
  wentOn: number;
}

export interface StageHeaderProps extends StagePlace {
  view: StageView;
  flow: StageFlow | null;
  isFiltered: boolean;
  titleId: string;
  actions: StageActions;
}

/** Whether two views of a stage tell the same. */
function isSameView(a: StageView, b: StageView): boolean {
  return (
    a.stage === b.stage &&
    a.isCollapsed === b.isCollapsed &&
    a.total === b.total &&
    a.matching === b.matching &&
    a.late === b.late
  );
}

/** Whether a header can stay as it is: it is drawn anew only when it would tell something else. */
function isSameHeader(a: StageHeaderProps, b: StageHeaderProps): boolean {
  return (
    isSameView(a.view, b.view) &&
    a.flow?.entered === b.flow?.entered &&
    a.flow?.wentOn === b.flow?.wentOn &&
    a.isFiltered === b.isFiltered &&
    a.beforeId === b.beforeId &&
    a.isLast === b.isLast &&
    a.archived === b.archived
  );
}

/** A stage's name, count, limit, target and conversion, with its menu; dragged, it moves the stage. */
export const StageHeader = memo(function StageHeader(props: StageHeaderProps) {
  const { view, flow, titleId } = props;
  const { stage, late } = view;
  const share = flow === null || flow.entered === 0 ? 0 : flow.wentOn / flow.entered;
  const lateText = late === 0 ? null : `${numberText(late)} late`;
  return (
    <header className={css("header")} data-stage-handle>
      <div className={css("line")}>
        <h2 id={titleId} className={css("title")}>
          <span className={css("name")} title={stage.name}>
            <bdi>{stage.name}</bdi>
          </span>{" "}
          <Count {...props} />
          {lateText === null ? null : <span className={css("hidden")}>, {lateText}</span>}
        </h2>
        <StageMenu
          view={view}
          actions={props.actions}
          beforeId={props.beforeId}
          isLast={props.isLast}
          archived={props.archived}
        />
      </div>
      <div className={css("facts")}>
        <span className={css("flowText")}>
          {flow === null || flow.entered === 0
            ? ""
            : `${numberText(flow.wentOn)} of ${numberText(flow.entered)} went on`}
        </span>
        {stage.targetDays === null ? null : (
          <span
            className={css("target")}
            title={[
              `At most ${countText(stage.targetDays, "working day")}`,
              ...(lateText === null ? [] : [lateText]),
            ].join(", ")}
          >
            target {numberText(stage.targetDays)} d
          </span>
        )}
      </div>
      <div className={css("bar")} data-warn={late > 0 || undefined}>
        <i style={{ width: `${String(Math.round(share * 100))}%` }} />
      </div>
    </header>
  );
}, isSameHeader);

/** "14", "4 of 5" with a limit, "2 of 14" through a filter; past the limit a sign and the figures. */
function Count({ view: { stage, total, matching }, isFiltered }: StageHeaderProps) {
  const { wipLimit } = stage;
  const isOver = wipLimit !== null && total > wipLimit;
  return (
    <>
      {isFiltered ? (
        <span
          className={css("count")}
          title={`${numberText(matching)} of ${numberText(total)} shown`}
        >
          {numberText(matching)} of {numberText(total)}
        </span>
      ) : null}
      {!isFiltered && !isOver ? (
        <span className={css("count")} title={wipLimit === null ? undefined : "Cards of the limit"}>
          {numberText(total)}
          {wipLimit === null ? "" : ` of ${numberText(wipLimit)}`}
        </span>
      ) : null}
      {isOver ? (
        <span
          className={css("over")}
          title={`Over the limit of ${countText(wipLimit, "card")}. Nothing is blocked.`}
        >
          {isFiltered ? "" : `${numberText(total)} of ${numberText(wipLimit)} `}
          <Icon name="warning" className={css("sign")} />
          <span className={isFiltered ? undefined : css("hidden")}>over the limit</span>
        </span>
      ) : null}
    </>
  );
}

type StageMenuProps = Pick<StageHeaderProps, "view" | "actions" | keyof StagePlace>;

/** Whether a menu can stay as it is: a filter being typed changes little of it, but many counts. */
function isSameMenu({ view: a, ...was }: StageMenuProps, { view: b, ...is }: StageMenuProps) {
  return (
    isSameView(a, { ...b, matching: a.matching, late: a.late }) &&
    (a.matching === 0) === (b.matching === 0) &&
    was.beforeId === is.beforeId &&
    was.isLast === is.isLast &&
    was.archived === is.archived
  );
}

/** The "…" of a stage, also of a collapsed one. Shift with an arrow moves the stage. */
export const StageMenu = memo(function StageMenu({ view, actions, ...place }: StageMenuProps) {
  const { stage } = view;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.shiftKey || !["ArrowLeft", "ArrowRight"].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    actions.shift(stage.id, event.key === "ArrowLeft" ? -1 : 1);
  };
  return (
    <span className={css("menu")} onKeyDown={onKeyDown} role="presentation">
      <Menu
        align="end"
        trigger={<IconButton icon="more" label={`Actions for the stage ${stage.name}`} />}
        items={stageMenuItems(view, place, actions)}
      />
    </span>
  );
}, isSameMenu);
