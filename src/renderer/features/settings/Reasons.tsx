import { useEffect, useRef, useState } from "react";
import type { DispositionReason, Place } from "../../../shared/domain/application.ts";
import type { ReasonList } from "../../../shared/ipc/views.ts";
import { fieldError, useCommand } from "../../lib/mutations.ts";
import { useRoute } from "../../lib/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { ReasonRow } from "./ReasonRow.tsx";
import styles from "./Reasons.module.css";

const css = classesOf(styles);

type Kind = DispositionReason["kind"];

const kinds = [
  { value: "rejected", label: "We decline" },
  { value: "withdrawn", label: "They decline" },
] as const satisfies readonly { value: Kind; label: string }[];

/** The reasons for which applications are rejected and withdrawn. */
export function Reasons() {
  const { data, error } = useRoute("reason.list", {});
  if (data !== undefined) return <LoadedReasons list={data} />;
  return error === null ? <Skeleton lines={4} /> : <ErrorNotice message={error.message} />;
}

function LoadedReasons({ list }: { list: ReasonList }) {
  const [kind, setKind] = useState<Kind>("rejected");
  const [refusal, setRefusal] = useState<string | null>(null);
  const root = useRef<HTMLUListElement>(null);
  const focusId = useRef<string | null>(null);
  const announce = useAnnounce();
  const refused = {
    onFailure: (failure: { message: string }) => {
      setRefusal(failure.message);
      return true;
    },
  };
  const place = useCommand("reason.place", refused);
  const archive = useCommand("reason.archive", refused);
  const restore = useCommand("reason.restore", refused);
  const reasons = list.reasons.filter((reason) => reason.kind === kind);
  const archived = list.archived.filter((reason) => reason.kind === kind);

  useEffect(() => {
    if (focusId.current === null) return;
    const row = root.current?.querySelector(`[data-reason="${focusId.current}"]`);
    row?.querySelector<HTMLElement>("[data-menu]")?.focus();
    focusId.current = null;
  }, [list]);

  async function moveTo(id: string, to: number) {
    const rest = reasons.filter((reason) => reason.id !== id);
    const reason = reasons.find((one) => one.id === id);
    if (reason === undefined || to < 0 || to > rest.length) return;
    const before = rest[to - 1];
    const at: Place = before === undefined ? "first" : { after: before.id };
    setRefusal(null);
    focusId.current = id;
    const moved = await place.run({ id, place: at });
    if (moved === undefined) return;
    announce(`${reason.name}, ${String(to + 1)} of ${String(reasons.length)}.`);
  }

  return (
    <>
      <SegmentedControl label="Reasons when" value={kind} options={kinds} onChange={setKind} />
      <ul ref={root} className={css("reasons")} aria-label="Reasons">
        {reasons.map((reason, index) => (
          <ReasonRow
            key={reason.id}
            reason={reason}
            onMove={(step) => void moveTo(reason.id, index + step)}
            onDropped={(draggedId, side) => {
              const from = reasons.findIndex(({ id }) => id === draggedId);
              const to = side === "before" ? index : index + 1;
              void moveTo(draggedId, from < to ? to - 1 : to);
            }}
            onArchive={() => {
              setRefusal(null);
              void archive.run({ id: reason.id }).then((done) => {
                if (done !== undefined) announce(`Took ${reason.name} off the list.`);
              });
            }}
          />
        ))}
      </ul>
      {refusal === null ? null : <ErrorNotice message={refusal} />}
      <NewReason key={kind} kind={kind} />
      {archived.length === 0 ? null : (
        <details className={css("archived")}>
          <summary>Off the list: {archived.length}</summary>
          <ul className={css("reasons")} aria-label="Reasons off the list">
            {archived.map(({ id, name }) => (
              <li key={id} className={css("reason")}>
                <span className={css("name")}>
                  <bdi>{name}</bdi>
                </span>
                <Button
                  kind="quiet"
                  aria-label={`Put ${name} back on the list`}
                  onClick={() => {
                    setRefusal(null);
                    void restore.run({ id }).then((done) => {
                      if (done !== undefined) announce(`Put ${name} back on the list.`);
                    });
                  }}
                >
                  Put back
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function NewReason({ kind }: { kind: Kind }) {
  const [name, setName] = useState("");
  const announce = useAnnounce();
  const add = useCommand("reason.add", {
    onSuccess: (_output, input) => {
      setName("");
      announce(`Added ${input.name}.`);
    },
    onFailure: () => true,
  });
  return (
    <form
      className={css("new")}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add.run({ kind, name });
      }}
    >
      <TextField
        label="New reason"
        isLabelHidden
        placeholder="Another reason"
        value={name}
        maxLength={100}
        error={fieldError(add.failure, "name") ?? add.failure?.message ?? null}
        onChange={(value) => {
          setName(value);
          add.reset();
        }}
      />
      <Button type="submit" icon="plus" isBusy={add.isRunning}>
        Add
      </Button>
    </form>
  );
}
