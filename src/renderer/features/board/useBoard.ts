import { useId, useImperativeHandle, useState, type Ref, type RefObject } from "react";
import type { Board, BoardCard } from "../../../shared/domain/board.ts";
import { useNow } from "../../lib/now.ts";
import { todayOf } from "../../lib/format.ts";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import type { BoardHandle, OpenedCard } from "./boardHandle.ts";
import { actionTargets } from "./boardModel.ts";
import { cardCommands, cardFlows } from "./cardFlows.ts";
import { rowHeightOf, type CardLook } from "./CardRows.tsx";
import type { Lift } from "./lift.ts";
import { findSpot, focusAfter, readingOrder } from "./spots.ts";
import type { ActionSubject } from "./subjects.ts";
import { useApplicationActions } from "./useApplicationActions.tsx";
import { useBoardDrag } from "./useBoardDrag.ts";
import { useBoardEvents } from "./useBoardEvents.ts";
import { cardElement, useBoardFocus } from "./useBoardFocus.ts";
import { useBoardKeys } from "./useBoardKeys.ts";
import { movedSentence, useBoardMoves } from "./useBoardMoves.ts";
import { useBoardOptions } from "./useBoardOptions.ts";
import { useBoardShortcuts } from "./useBoardShortcuts.ts";
import { useBoardView } from "./useBoardView.ts";
import { useCardMenu } from "./useCardMenu.ts";
import { usePreparedFilter } from "./usePreparedFilter.ts";
import { useInterviewerNames } from "./useInterviewerNames.ts";
import { useSelection } from "./useSelection.ts";
import { useSpokenCount } from "./useSpokenCount.ts";
import { useStageActions } from "./useStageActions.tsx";

const none: ReadonlySet<string> = new Set();

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
  const options = useBoardOptions(board.requisitionId);
  const { shape } = options;
  const nameOf = useInterviewerNames();
  const [lift, setLift] = useState<Lift | null>(null);
  const [openedId, setOpenedId] = useState<string | null>(null);

  const { viewOptions, resting, view, stages, lifted } = useBoardView({
    board,
    shape,
    lift,
    now,
    nameOf,
  });
  const { focused, focusCard, onCardFocus, onTurnAway } = useBoardFocus(root, view);
  const selection = useSelection(view, announce);
  const { selected } = selection;

  usePreparedFilter(board.cards);
  useSpokenCount(view.isFiltered, view.matching, view.total, announce);

  const subjectOf = (cards: readonly BoardCard[]): ActionSubject => ({
    requisitionId: board.requisitionId,
    applications: cards,
    stages,
  });
  const targetsOf = (applicationId: string) => actionTargets(board, selected, applicationId);
  const cardOf = (applicationId: string) =>
    board.cards.find((card) => card.applicationId === applicationId);

  const { actions, element } = useApplicationActions({
    onMove: (subject, request) => {
      const [first] = subject.applications;
      if (first === undefined) return;
      announce(movedSentence(board, request, shape, viewOptions));
      focusCard({ applicationId: first.applicationId, lane: focused?.lane });
      selection.drop();
    },
    onWillLeave: (applicationIds) => {
      if (focused !== null) focusCard(focusAfter(view, focused, new Set(applicationIds)));
      selection.drop();
    },
  });
  const hire = (cards: readonly BoardCard[]) => {
    actions.hire(subjectOf(cards));
  };
  const leave = (cards: readonly BoardCard[], kind: "rejected" | "withdrawn") => {
    actions.leave(subjectOf(cards), kind);
  };
  const flows = cardFlows(actions, subjectOf);
  const moves = useBoardMoves({
    board,
    shape,
    viewOptions,
    view,
    announce,
    hire,
    send: (cards, request) => void actions.move(subjectOf(cards), request),
  });
  const {
    stageActions,
    archived,
    element: stageDialogs,
  } = useStageActions({
    board,
    stages: view.stages,
    announce,
    onSelectAll: selection.selectStage,
    onToggleCollapsed: options.toggleCollapsed,
  });

  function open(card: BoardCard) {
    setOpenedId(card.applicationId);
    onOpenCandidate(card);
  }

  function chooseStage(cards: readonly BoardCard[], from: Element | null = null) {
    const anchor = from ?? cardElement(root.current, focused);
    if (anchor !== null) actions.chooseStage(subjectOf(cards), anchor);
  }

  const drag = useBoardDrag({
    board: root,
    idsOf: (applicationId) => (selected.has(applicationId) ? [...selected] : [applicationId]),
    rowHeight: rowHeightOf(options.view.density === "compact"),
    onDropCards: moves.dropCards,
    onDropStage: stageActions.placeAt,
    onCancel: () => {
      announce("Cancelled.");
    },
  });

  const menu = useCardMenu({
    root,
    stages,
    selected,
    cardOf,
    targetsOf,
    actions: {
      open,
      select: ({ applicationId }) => {
        selection.toggle({ applicationId });
      },
      moveTo: moves.moveToStage,
      choose: chooseStage,
      leave,
      hire,
      ...flows,
    },
  });
  const keys = useBoardKeys({
    board,
    shape,
    viewOptions,
    shown: view,
    resting,
    lift,
    focused,
    selection,
    targetsOf,
    setLift,
    announce,
    focusCard,
    open,
    move: moves.move,
    moveToStage: moves.moveToStage,
    chooseStage,
    leave,
    hire,
    flows,
    openMenu: menu.openAtCard,
  });
  const handlers = useBoardEvents({
    isLifted: lift !== null,
    cardOf,
    ...keys,
    onOpen: open,
    onToggle: selection.toggle,
    onExtend: (ref) => {
      selection.extendTo(ref, focused);
    },
    onMenu: menu.open,
    onCardFocus,
    onTurnAway: () => {
      onTurnAway();
      setLift(null);
    },
  });

  const focusFirst = () => {
    const [first] = readingOrder(view);
    const known = findSpot(view, focused) === null ? null : focused;
    focusCard(known ?? (first === undefined ? null : { applicationId: first.applicationId }));
  };
  useBoardShortcuts({
    onAdd: () => {
      onAdd(null);
    },
    onFilter: () => {
      filterField.current?.select();
    },
    onEnter: focusFirst,
    commands: cardCommands(() => (focused === null ? [] : targetsOf(focused.applicationId)), {
      ...flows,
      leave,
      hire,
    }),
  });
  useImperativeHandle(handle, () => ({
    openNeighbour: (step) => {
      const order = readingOrder(view);
      const at = order.findIndex((card) => card.applicationId === openedId);
      const card = order[at + step];
      if (at !== -1 && card !== undefined) open(card);
    },
    focusOpened: () => {
      focusCard(openedId === null ? null : { applicationId: openedId, lane: focused?.lane });
    },
  }));

  const look: CardLook = {
    now,
    pauses: board.pauses,
    today: todayOf(new Date(now)),
    isCompact: options.view.density === "compact",
    selected,
    lifted,
    dragged: drag.applicationIds,
    helpId,
  };
  const chosen =
    selected.size === 0 ? [] : board.cards.filter((c) => selected.has(c.applicationId));
  const shownIds = new Set(
    chosen.length === 0 ? [] : readingOrder(view).map((c) => c.applicationId),
  );
  return {
    look,
    view,
    stages,
    options,
    drag,
    focusSpot: findSpot(view, focused),
    focusFirst,
    nameOf,
    handlers,
    actions,
    stageActions,
    archivedStages: archived,
    stageDialogs,
    element,
    menu,
    selection: {
      cards: chosen,
      hiddenCount: chosen.filter(({ applicationId }) => !shownIds.has(applicationId)).length,
      clear: () => {
        selection.select(none);
        focusFirst();
      },
      move: (anchor: Element) => {
        chooseStage(chosen, anchor);
      },
      reject: () => {
        leave(chosen, "rejected");
      },
      more: (anchor: Element) => {
        const [first] = chosen;
        if (first !== undefined) menu.open({ applicationId: first.applicationId }, anchor);
      },
    },
  };
}
