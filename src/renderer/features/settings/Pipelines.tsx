import { useState } from "react";
import type { PipelineTemplate } from "../../../shared/domain/pipelineTemplates.ts";
import { useCommand } from "../../lib/mutations.ts";
import { useRoute } from "../../lib/queries.ts";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { useAnnounce } from "../../ui/LiveRegion.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { PipelineDialog } from "./PipelineDialog.tsx";
import { originOf } from "./pipelineForm.ts";
import styles from "./Pipelines.module.css";

const css = classesOf(styles);

interface Edited {
  template: PipelineTemplate | null;
  isCopy: boolean;
}

/** The pipeline templates: those that came with Shortlist, changed ones, and own ones. */
export function Pipelines() {
  const { data, error } = useRoute("pipelineTemplate.list", {});
  const [edited, setEdited] = useState<Edited | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const announce = useAnnounce();
  const remove = useCommand("pipelineTemplate.remove", {
    onFailure: (failure) => {
      setRefusal(failure.message);
      return true;
    },
  });
  useShortcuts("Settings", [
    {
      keys: null,
      label: "New pipeline template…",
      run: () => {
        setEdited({ template: null, isCopy: false });
      },
    },
  ]);

  async function drop({ id, name }: PipelineTemplate) {
    setRefusal(null);
    const removed = await remove.run({ id });
    if (removed === undefined) return;
    announce(`Removed the pipeline template ${name}.`);
  }

  if (data === undefined) {
    return error === null ? <Skeleton lines={4} /> : <ErrorNotice message={error.message} />;
  }
  return (
    <>
      <ul className={css("templates")} aria-label="Pipeline templates">
        {data.map((template, index) => (
          <li key={template.id} className={css("template")}>
            <button
              type="button"
              className={css("open")}
              onClick={() => {
                setEdited({ template, isCopy: false });
              }}
            >
              <span className={css("name")}>
                <bdi>{template.name}</bdi>
                <Origin template={template} isFirst={index === 0} />
              </span>
              <span className={css("detail")}>
                {template.stages.map(({ name }) => name).join(", ")}
              </span>
            </button>
            <Menu
              align="end"
              trigger={<IconButton icon="more" label={`More for ${template.name}`} />}
              items={[
                {
                  label: "Edit…",
                  onSelect: () => {
                    setEdited({ template, isCopy: false });
                  },
                },
                {
                  label: "Make another from it…",
                  onSelect: () => {
                    setEdited({ template, isCopy: true });
                  },
                },
                { kind: "separator" },
                { label: "Remove", onSelect: () => void drop(template) },
              ]}
            />
          </li>
        ))}
      </ul>
      {refusal === null ? null : <ErrorNotice message={refusal} />}
      <Button
        icon="plus"
        onClick={() => {
          setEdited({ template: null, isCopy: false });
        }}
      >
        New template
      </Button>
      {edited === null ? null : (
        <PipelineDialog
          {...edited}
          onClose={() => {
            setEdited(null);
          }}
        />
      )}
    </>
  );
}

function Origin({ template, isFirst }: { template: PipelineTemplate; isFirst: boolean }) {
  const origin = originOf(template);
  return (
    <>
      {isFirst ? <Tag kind="accent">Used when none is chosen</Tag> : null}
      {origin === "shipped" ? <Tag>Shipped</Tag> : null}
      {origin === "changed" ? <Tag>Shipped, changed</Tag> : null}
    </>
  );
}
