import {
  useDeferredValue,
  useId,
  useImperativeHandle,
  useState,
  type Ref,
  type RefObject,
} from "react";
import type { Board, BoardCard } from "../../../shared/domain/board.ts";
import type { Stage } from "../../../shared/domain/pipeline.ts";
import { placeCards, type MoveRequest } from "../../../shared/domain/moves.ts";
import { useNow } from "../../lib/now.ts";
import type { DragTarget } from "../../lib/dragAndDrop.ts";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import { announcements, cardsText, placeText } from "./announcements.ts";
import type { BoardHandle, OpenedCard } from "./boardHandle.ts";
import {
  actionTargets,
  emptyFilter,
  findSpot,
  focusAfter,
  placeBefore,
  rangeOf,
  viewBoard,
  type BoardFilter,
  type StageView,
} from "./boardModel.ts";
import type { MenuAnchor } from "./CardMenu.tsx";
import { dropRequest, type Lift } from "./lift.ts";
import { useApplicationActions, type ActionSubject } from "./useApplicationActions.tsx";
import { useBoardEvents } from "./useBoardEvents.ts";
import { cardElement, useBoardFocus } from "./useBoardFocus.ts";
import { useBoardKeys } from "./useBoardKeys.ts";
import { useBoardShortcuts } from "./useBoardShortcuts.ts";
import { useCardDrag } from "./useCardDrag.ts";
import { usePreparedFilter } from "./usePreparedFilter.ts";

const none: ReadonlySet<string> = new Set();

interface MenuPlace {
  applicationId: string;
  anchor: MenuAnchor;
  isOpen: boolean;
}

export interface BoardInput {
  board: Board;
  root: RefObject<HTMLElement | null>;
  filterField: RefObject<HTMLInputElement | null>;
  handle: Ref<BoardHandle> | undefined;
  onOpenCandidate: (opened: OpenedCard) => void;
  onAdd: (stageId: string | null) => void;
}

/** Everything a board does: what is shown, focused, selected, lifted and dragged, and the actions. */
export function useBoard({ board, root, filterField, handle, onOpenCandidate, onAdd }: BoardInput) {
  const now = useNow();
  const helpId = useId();
  const announce = useAnnounce();
  const [typedFilter, setFilter] = useState<BoardFilter>(emptyFilter);
  /** Follows what is typed as soon as the window has time for it: typing never waits. */
  const filter = useDeferredValue(typedFilter);
  const [selected, setSelected] = useState<ReadonlySet<string>>(none);
  const [anchorId, setAnchorId] = useState<string | null>(null);
  const [lift, setLift] = useState<Lift | null>(null);
  /** Closed it goes on naming its card, which the focus returns to. */
  const [menuAt, setMenuAt] = useState<MenuPlace | null>(null);
  const [openedId, setOpenedId] = useState<string | null>(null);

  const lifted = lift === null ? none : new Set(lift.applicationIds);
  const resting = viewBoard(board, filter, now, lifted);
  const shown = lift === null ? board : placeCards(board, dropRequest(resting.stages, lift), now);
  const view = lift === null ? resting : viewBoard(shown, filter, now, lifted);
  const stages = view.stages.map(({ stage }) => stage);
  const { focusedId, focusCard, onCardFocus, onTurnAway } = useBoardFocus(root, view.stages);

  usePreparedFilter(board.cards);

  const subjectOf = (cards: readonly BoardCard[]): ActionSubject => ({
    requisitionId: board.requisitionId,
    applications: cards,
    stages,
  });
  const targetsOf = (applicationId: string) => actionTargets(board, selected, applicationId);
  const cardOf = (applicationId: string | null) =>
    board.cards.find((card) => card.applicationId === applicationId);

  const { actions, element } = useApplicationActions({
    onMove: (subject, request) => {
      const [first] = subject.applications;
      if (first === undefined) return;
      const after = viewBoard(
        placeCards(board, request, now),
        filter,
        now,
        new Set(request.applicationIds),
      );
      announce(announcements.moved(placeText(after.stages, first.applicationId)));
      focusCard(first.applicationId);
      setSelected(none);
    },
    onWillLeave: (applicationIds) => {
      if (focusedId !== null) {
        focusCard(focusAfter(view.stages, focusedId, new Set(applicationIds)));
      }
      setSelected(none);
    },
  });

  function move(request: MoveRequest) {
    const ids = new Set(request.applicationIds);
    const cards = board.cards.filter((card) => ids.has(card.applicationId));
    if (placeCards(board, request, now) === board) {
      announce(
        announcements.unmoved(cardsText(cards), placeText(resting.stages, [...ids][0] ?? "")),
      );
      return;
    }
    void actions.move(subjectOf(cards), request);
  }

  function moveToStage(cards: readonly BoardCard[], stage: Stage) {
    const applicationIds = cards.map(({ applicationId }) => applicationId);
    move({ applicationIds, toStageId: stage.id, place: "first" });
  }

  function open(card: BoardCard) {
    setOpenedId(card.applicationId);
    onOpenCandidate(card);
  }

  function select(ids: ReadonlySet<string>) {
    setSelected(ids);
    announce(announcements.selected(ids.size));
  }

  function toggle(applicationId: string) {
    const next = new Set(selected);
    if (!next.delete(applicationId)) next.add(applicationId);
    setAnchorId(applicationId);
    select(next);
  }

  function extendTo(applicationId: string) {
    const from = anchorId ?? focusedId;
    setAnchorId(from);
    select(new Set(rangeOf(view.stages, from, applicationId)));
  }

  function chooseStage(cards: readonly BoardCard[]) {
    const anchor = cardElement(root.current, focusedId ?? cards[0]?.applicationId ?? "");
    if (anchor !== null) actions.chooseStage(subjectOf(cards), anchor);
  }

  function onDrop(applicationIds: readonly string[], target: DragTarget) {
    const ids = new Set(applicationIds);
    if (target.kind === "hired") {
      actions.hire(subjectOf(board.cards.filter((card) => ids.has(card.applicationId))));
      return;
    }
    const cards = view.stages.find(({ stage }) => stage.id === target.stageId)?.cards ?? [];
    const place = placeBefore(cards, dropIndexIn(cards, target), ids);
    move({ applicationIds, toStageId: target.stageId, place });
  }

  const { drag, dragIds } = useCardDrag(root, selected, onDrop);
  const dropIndexOf = ({ stage, cards }: StageView): number | null => {
    const target = drag?.target ?? null;
    if (target === null || target.kind === "hired" || target.stageId !== stage.id) return null;
    return dropIndexIn(cards, target);
  };

  const leave = (cards: readonly BoardCard[], kind: "rejected" | "withdrawn") => {
    actions.leave(subjectOf(cards), kind);
  };
  const hire = (cards: readonly BoardCard[]) => {
    actions.hire(subjectOf(cards));
  };
  const { onBoardKey, onLiftKey } = useBoardKeys({
    board,
    filter,
    now,
    shown: view.stages,
    resting: resting.stages,
    lift,
    lifted,
    focusedId,
    hasSelection: selected.size > 0,
    targetsOf,
    setLift,
    announce,
    focusCard,
    select,
    toggle,
    extendTo: (applicationId) => {
      if (applicationId === null) setAnchorId(null);
      else extendTo(applicationId);
    },
    open,
    move,
    moveToStage,
    chooseStage,
    leave,
    hire,
    openMenu: (applicationId) => {
      const anchor = cardElement(root.current, applicationId);
      if (anchor !== null) setMenuAt({ applicationId, anchor, isOpen: true });
    },
  });
  const handlers = useBoardEvents({
    isLifted: lift !== null,
    cardOf,
    onBoardKey,
    onLiftKey,
    onOpen: open,
    onToggle: toggle,
    onExtend: extendTo,
    onMenu: (applicationId, anchor) => {
      setMenuAt({ applicationId, anchor, isOpen: true });
    },
    onCardFocus,
    onTurnAway: () => {
      onTurnAway();
      setLift(null);
    },
  });

  const focusFirst = () => {
    const known = findSpot(view.stages, focusedId) === null ? null : focusedId;
    focusCard(known ?? view.stages.find(({ cards }) => cards[0])?.cards[0]?.applicationId ?? null);
  };
  useBoardShortcuts({
    onAdd: () => {
      onAdd(null);
    },
    onFilter: () => {
      filterField.current?.select();
    },
    onEnter: focusFirst,
  });
  useImperativeHandle(handle, () => ({
    openNeighbour: (step) => {
      const order = view.stages.flatMap(({ cards }) => cards);
      const at = order.findIndex((card) => card.applicationId === openedId);
      const card = order[at + step];
      if (at !== -1 && card !== undefined) open(card);
    },
    focusOpened: () => {
      focusCard(openedId);
    },
  }));

  const menuCard = cardOf(menuAt?.applicationId ?? null) ?? null;
  return {
    now,
    helpId,
    view,
    stages,
    filter: typedFilter,
    setFilter,
    selected,
    clearSelection: () => {
      select(none);
      focusFirst();
    },
    lifted,
    dragged: drag?.applicationIds ?? none,
    isOverHire: drag?.target?.kind === "hired",
    dragIds,
    dropIndexOf,
    focusedId,
    focusFirst,
    handlers,
    actions,
    element,
    menu: {
      anchor: menuAt?.anchor ?? null,
      isOpen: menuAt?.isOpen === true,
      card: menuCard,
      cards: menuCard === null ? [] : targetsOf(menuCard.applicationId),
      stages,
      isSelected: menuCard !== null && selected.has(menuCard.applicationId),
      actions: {
        open,
        select: ({ applicationId }: BoardCard) => {
          toggle(applicationId);
        },
        moveTo: moveToStage,
        choose: chooseStage,
        leave,
        hire,
      },
      onClose: () => {
        setMenuAt((before) => before && { ...before, isOpen: false });
      },
      focusOnClose: () => cardElement(root.current, menuAt?.applicationId ?? ""),
    },
  };
}

/** Where in a stage's cards a drop would put them: from 0 to their number. */
function dropIndexIn(
  cards: readonly BoardCard[],
  target: Exclude<DragTarget, { kind: "hired" }>,
): number {
  if (target.kind === "stage") return cards.length;
  const index = cards.findIndex((card) => card.applicationId === target.applicationId);
  if (index === -1) return cards.length;
  return target.edge === "bottom" ? index + 1 : index;
}
