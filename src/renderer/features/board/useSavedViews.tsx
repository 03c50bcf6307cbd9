import { useState, type ReactNode } from "react";
import type { BoardViewOptions } from "../../../shared/domain/boardView.ts";
import type { SavedView } from "../../../shared/ipc/boardViews.ts";
import { fieldError, useCommand } from "../../lib/mutations.ts";
import { useRoute } from "../../lib/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import type { MenuItem } from "../../ui/menuItems.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { defaultView, isSameView } from "./boardMemory.ts";

const screen = "board";

type Naming = { kind: "new" } | { kind: "rename"; saved: SavedView } | null;

/** The saved views of boards: the entries of their menu, the dialog that names one. */
export function useSavedViews({
  view,
  savedViewId,
  onChoose,
}: {
  view: BoardViewOptions;
  savedViewId: string | null;
  onChoose: (id: string | null, view: BoardViewOptions) => void;
}): { label: string; isChanged: boolean; items: MenuItem[]; element: ReactNode } {
  const [naming, setNaming] = useState<Naming>(null);
  const { data: views = [] } = useRoute("savedView.list", { screen });
  const current = views.find(({ id }) => id === savedViewId) ?? null;
  const isChanged = current !== null && !isSameView(current.view, view);
  const update = useCommand("savedView.save", { done: (_, { name }) => `Saved the view ${name}` });
  const remove = useCommand("savedView.remove", { done: () => "Removed the view" });

  const items: MenuItem[] = [
    {
      label: "Everything",
      isChecked: current === null && isSameView(view, defaultView),
      onSelect: () => {
        onChoose(null, defaultView);
      },
    },
    ...views.map((saved) => ({
      label: saved.name,
      isChecked: saved.id === current?.id && !isChanged,
      onSelect: () => {
        onChoose(saved.id, saved.view);
      },
    })),
    { kind: "separator" },
    {
      label: "Save as a new view…",
      onSelect: () => {
        setNaming({ kind: "new" });
      },
    },
    ...(current === null
      ? []
      : [
          {
            label: `Save the changes to ${current.name}`,
            isDisabled: !isChanged,
            onSelect: () => void update.run({ id: current.id, screen, name: current.name, view }),
          },
          {
            label: `Rename ${current.name}…`,
            onSelect: () => {
              setNaming({ kind: "rename", saved: current });
            },
          },
          {
            label: `Remove ${current.name}`,
            onSelect: () => {
              onChoose(null, view);
              void remove.run({ id: current.id });
            },
          },
        ]),
  ];

  return {
    label: current?.name ?? "Views",
    isChanged,
    items,
    element:
      naming === null ? null : (
        <NameDialog
          saved={naming.kind === "rename" ? naming.saved : null}
          view={naming.kind === "rename" ? naming.saved.view : view}
          onSaved={(id) => {
            if (naming.kind === "new") onChoose(id, view);
            setNaming(null);
          }}
          onClose={() => {
            setNaming(null);
          }}
        />
      ),
  };
}

function NameDialog({
  saved,
  view,
  onSaved,
  onClose,
}: {
  /** The view that gets another name; null for a new one. */
  saved: SavedView | null;
  view: BoardViewOptions;
  onSaved: (id: string) => void;
  onClose: () => void;
}) {
  const [name, setName] = useState(saved?.name ?? "");
  const save = useCommand("savedView.save", {
    onSuccess: ({ id }) => {
      onSaved(id);
    },
    onFailure: () => true,
    done: () => (saved === null ? `Saved the view ${name.trim()}` : `Renamed it to ${name.trim()}`),
  });
  const wrongName = fieldError(save.failure, "name");
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={saved === null ? "Save this view" : `Rename ${saved.name}`}
      description={
        saved === null
          ? "The filters, the order, the grouping and the density, for any requisition's board."
          : undefined
      }
      onSubmit={() => void save.run({ id: saved?.id ?? null, screen, name, view })}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isBusy={save.isRunning}>
            Save
          </Button>
        </>
      }
    >
      <TextField label="Name" value={name} onChange={setName} maxLength={60} error={wrongName} />
      {save.failure === null || wrongName !== null ? null : (
        <ErrorNotice message={save.failure.message} />
      )}
    </Dialog>
  );
}
