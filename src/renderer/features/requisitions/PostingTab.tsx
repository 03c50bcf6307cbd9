import { useState } from "react";
import { instantText } from "../../lib/format.ts";
import { sentenceOf } from "../../lib/ipc.ts";
import { useRoute } from "../../lib/queries.ts";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { Button } from "../../ui/Button.tsx";
import { classesOf } from "../../ui/classes.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { inOrder, linesText } from "./criteria.ts";
import { PasteAgain } from "./PasteAgain.tsx";
import { shownLines } from "./postingLines.ts";
import { PostingLines } from "./PostingLines.tsx";
import styles from "./Tabs.module.css";

const css = classesOf(styles);

/** The posting word for word, beside the criteria that came from it. */
export function PostingTab({ requisitionId }: { requisitionId: string }) {
  const posting = useRoute("posting.get", { requisitionId });
  const template = useRoute("scorecardTemplate.get", { requisitionId });
  const [litKey, setLitKey] = useState<string | null>(null);
  const [isPasting, setIsPasting] = useState(false);
  const paste = () => {
    setIsPasting(true);
  };
  useShortcuts("Posting", [{ keys: "c", label: "Paste the posting again", run: paste }]);
  const error = posting.error ?? template.error;
  if (error) return <ErrorNotice message={sentenceOf(error)} />;
  if (posting.data === undefined || template.data === undefined) {
    return <Skeleton label="Reading the posting" />;
  }
  const dialog = isPasting ? (
    <PasteAgain
      requisitionId={requisitionId}
      former={posting.data}
      onClose={() => {
        setIsPasting(false);
      }}
    />
  ) : null;
  if (posting.data === null) {
    return (
      <>
        <EmptyState title="No posting" actions={<Button onClick={paste}>Paste the posting</Button>}>
          This requisition was made without a posting; its criteria were written by hand.
        </EmptyState>
        {dialog}
      </>
    );
  }
  const criteria = inOrder(template.data.criteria.map((each) => ({ ...each, key: each.id })));
  return (
    <div className={css("two")}>
      <section className={css("text")} aria-label="Posting" tabIndex={0}>
        <PostingLines
          lines={shownLines(posting.data.text, posting.data.reading, criteria)}
          litKey={litKey}
          onLight={setLitKey}
        />
      </section>
      <section className={css("beside")} aria-label="Criteria">
        <div className={css("bar")}>
          <p className={css("note")}>
            Version {posting.data.version}, kept {instantText(posting.data.createdAt)}
          </p>
          <Button kbd="c" onClick={paste}>
            Paste again
          </Button>
        </div>
        <ul className={css("criteria")}>
          {criteria.map((criterion) => (
            <li
              key={criterion.key}
              className={css("criterion", criterion.key === litKey && "isLit")}
              tabIndex={0}
              onFocus={() => {
                setLitKey(criterion.key);
              }}
              onPointerEnter={() => {
                setLitKey(criterion.key);
              }}
            >
              <span>{criterion.title}</span>
              <Tag kind={criterion.importance}>{criterion.importance}</Tag>
              <span className={css("source")}>{linesText(criterion.lines) || "added by hand"}</span>
            </li>
          ))}
        </ul>
      </section>
      {dialog}
    </div>
  );
}
