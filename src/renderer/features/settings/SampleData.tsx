import { useState } from "react";
import { useCommand } from "../../lib/mutations.ts";
import { notify } from "../../lib/notices.ts";
import { AlertDialog } from "../../ui/AlertDialog.tsx";
import { Button } from "../../ui/Button.tsx";

/** Adds the sample data, or removes all of it in one action. */
export function SampleData({ isLoaded }: { isLoaded: boolean }) {
  const [isAsking, setAsking] = useState(false);
  const load = useCommand("app.loadSampleData", {
    onSuccess: () => {
      notify({ message: "The sample data is in. Each requisition of it is marked Sample." });
    },
  });
  const remove = useCommand("app.removeSampleData", {
    onSuccess: () => {
      setAsking(false);
      notify({ message: "The sample data is gone. Your own data is as it was." });
    },
  });
  if (!isLoaded) {
    return (
      <Button isBusy={load.isRunning} onClick={() => void load.run({})}>
        Add sample data
      </Button>
    );
  }
  return (
    <>
      <Button
        kind="danger"
        onClick={() => {
          setAsking(true);
        }}
      >
        Remove sample data
      </Button>
      <AlertDialog
        isOpen={isAsking}
        onClose={() => {
          setAsking(false);
        }}
        title="Remove the sample data?"
        confirmLabel="Remove sample data"
        isBusy={remove.isRunning}
        onConfirm={() => void remove.run({})}
      >
        All invented requisitions and candidates go, with what you did to them. What you entered
        yourself stays.
      </AlertDialog>
    </>
  );
}
