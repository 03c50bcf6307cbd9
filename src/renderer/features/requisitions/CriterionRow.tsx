import { categoryNames } from "../../../shared/domain/scorecard.ts";
import { classesOf } from "../../ui/classes.ts";
import { Icon } from "../../ui/Icon.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { linesText, type EditableCriterion } from "./criteria.ts";
import styles from "./CriteriaList.module.css";
import { criterionMenu, runCriterionKey, type CriterionActions } from "./criterionKeys.ts";
import { useReorder } from "./useReorder.ts";

const css = classesOf(styles);

/** One criterion of a list: its title opens it, its keys and menu change it, its grip drags it. */
export function CriterionRow({
  criterion,
  checks,
  isLit,
  actions,
  onLight,
  onDrop,
}: {
  criterion: EditableCriterion;
  /** Labels of the checks that come from the same line. */
  checks: readonly string[];
  isLit: boolean;
  actions: CriterionActions;
  onLight: (key: string | null) => void;
  onDrop: (draggedKey: string, side: "before" | "after") => void;
}) {
  const { key, importance, title } = criterion;
  const { row, handle, edge, isDragged } = useReorder(key, onDrop);
  const count = criterion.lines.length;
  return (
    <li
      ref={row}
      className={css("item", isLit && "isLit", isDragged && "isDragged")}
      data-edge={edge ?? undefined}
      onPointerEnter={() => {
        onLight(key);
      }}
    >
      <span ref={handle} className={css("grip")}>
        <Icon name="grip" />
      </span>
      <button
        type="button"
        className={css("open")}
        data-criterion={key}
        onClick={actions.edit}
        onFocus={() => {
          onLight(key);
        }}
        onKeyDown={(event) => {
          if (runCriterionKey(event, actions)) event.preventDefault();
        }}
      >
        <span className={css("title")}>{title}</span>
        <span className={css("detail")}>
          {[
            categoryNames[criterion.category],
            ...(count > 1 ? [`gathers ${String(count)}`] : []),
            ...checks,
          ].join(" · ")}
        </span>
      </button>
      <Tag kind={importance}>{checks.length > 0 ? "rating + check" : "rating"}</Tag>
      <span className={css("source")}>{linesText(criterion.lines)}</span>
      <Menu
        align="end"
        trigger={<IconButton icon="more" label={`More for ${title}`} />}
        items={criterionMenu(importance, actions)}
      />
    </li>
  );
}
