import { useState } from "react";
import { currentOffer } from "../../../shared/domain/offers.ts";
import { useRoute } from "../../lib/queries.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import type { OfferAnswer } from "./offerForm.ts";
import { AnswerDialog } from "./OfferAnswer.tsx";
import { AnsweredOffer, FormerOffers } from "./OfferParts.tsx";
import { OfferWriting } from "./OfferWriting.tsx";
import type { Conclude } from "./outcome.ts";

interface OfferDialogProps {
  applicationId: string;
  name: string;
  onClose: () => void;
  /** An answer was recorded; what follows from it is offered by the caller. */
  onAnswered: (answer: OfferAnswer) => void;
  /** Hires somebody whose offer was accepted before. */
  onHire: () => void;
  conclude: Conclude;
}

/** The offers of one application: written, sent, answered, and those of before. */
export function OfferDialog(props: OfferDialogProps) {
  const { applicationId, name, onClose } = props;
  const { data, error } = useRoute("offer.list", { applicationId });
  /** The offer that is about to be answered, and how. */
  const [answering, setAnswering] = useState<{ id: string; answer: OfferAnswer } | null>(null);
  const title = `Offer to ${name}`;
  if (data === undefined) {
    return error === null ? null : (
      <Dialog isOpen onClose={onClose} title={title}>
        <ErrorNotice message={error.message} />
      </Dialog>
    );
  }
  if (answering !== null) {
    return (
      <AnswerDialog
        {...answering}
        name={name}
        onClose={() => {
          setAnswering(null);
        }}
        onAnswered={props.onAnswered}
        conclude={props.conclude}
      />
    );
  }
  const current = currentOffer(data.toReversed());
  const known = data.find(({ id }) => id === current?.id) ?? null;
  const former = data.filter((offer) => offer !== known);
  if (known?.state === "accepted") {
    return (
      <Dialog
        isOpen
        onClose={onClose}
        title={title}
        onSubmit={props.onHire}
        footer={
          <>
            <Button onClick={onClose}>Close</Button>
            <Button kind="primary" type="submit">
              Hire…
            </Button>
          </>
        }
      >
        <AnsweredOffer offer={known} name={name} conclude={props.conclude} />
        <FormerOffers offers={former} name={name} conclude={props.conclude} />
      </Dialog>
    );
  }
  const open = known?.state === "declined" ? null : known;
  return (
    <OfferWriting
      key={open?.id ?? "new"}
      {...props}
      offer={open}
      former={open === null ? data : former}
      onAnswer={(id, answer) => {
        setAnswering({ id, answer });
      }}
    />
  );
}
