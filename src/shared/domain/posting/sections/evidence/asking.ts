import type { Kind } from "./weights.ts";

/**
 * Signs that a sentence asks something of the person, counted over the sentences of labelled
 * postings. Those that begin with "!" are not words: points of the hand-written phrases for each
 * topic ("!ask3"), their verdicts, and where the sentence stands.
 */
export const ASKING: Kind = {
  start: -0.4,
  weights: [
    [6, "!ask2; !ask5; !surely"],
    [4, "!headed listed; accuracy; will have"],
    [
      2,
      `!apart; !free alone; ^a; ^ability; ^du; ^own; ^this; ^what; ^you'r; a; abgeschlossen;
      ability; ability to; adult; also; also be; alway; and you; are currently; at least;
      attitud; ausbildung; availabl; basic; be; being; bonus; built; but; but we; can;
      comfortabl; component; connection; currently; desir; du; eine; energetic; environment;
      environment$; excellenc; exceptional; flexibl; for our; got; hand; ideal; is that;
      know how; least; level$; machin; make our; matter; mean; member; minimum; mit; model;
      necessary; need to; north; not; noth; occasional; of a; of engineer; of job; on a;
      operational; or; our most; own; passionat; passionat about; person; pleas;
      position requir; real; regular; reliabl; requir; requir to; requirement$; schedul; serv;
      serv$; ship; should; show; skill; skill in; so; spirit; spreadsheet; spreadsheet$; talk;
      the employe; the person; the use; thing; this position; ticket; time serv; to; to work;
      travel; travel$; und; use of; we look; we need; we'd; weekday; weekend; when; who are;
      with; would; would be; yes; you are; you love; you'll need; you'v`,
    ],
    [
      -2,
      `!.; !:; !benefits2; !benefits5; !legal5; !n40; !never; !noise2; !noise3; !prose; ^our;
      ^with; a degre; adjust; and ability; and driv; and that; another; application; apply;
      at the; book; business; by; candidat; company; consider; cost; degre; designer; develop;
      do not; do you; doe; doe not; duty; each; ensur; every; execut; experienc$; family;
      first; for the; full; fun; grow; growth; in this; is requir; join; leader; manager; meet;
      meet the; no; of experienc; of the; of work; on; one; opportunity; paid; part; peopl;
      perform; practic; provid; question; residential; result; resum; solution; start;
      technology; the; the peopl; the position; to join; to perform; two; upon; us; what;
      whatever; will; you will`,
    ],
    [-4, "!free; !legal2; ^to; check"],
    [-6, "!free listed"],
  ],
};
