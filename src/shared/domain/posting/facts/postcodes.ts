/** The letters with which British postcodes begin, after Royal Mail's list of postcode areas. */
const AREAS = `
  AB AL BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT
  DY EC EH EN EX FK FY GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY LA LD
  LE LL LN LS LU ME MK ML NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM SA SE SG SK
  SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB WA WC WD WF WN WR WS WV YO ZE
`
  .trim()
  .split(/\s+/)
  .join("|");

/** A postcode, or the first half of one. */
const CODE = `(?:${AREAS}|[BEGLMNSW])\\d{1,2}[A-Z]?(?: ?\\d[A-Z]{2})?`;

/** A postcode, or the first half of one, after a town. */
export const OUTWARD = new RegExp(`^(.{2,40}),? ${CODE}$`);
/** Such a postcode alone. */
export const POSTCODE_ALONE = new RegExp(`^${CODE}$`);

/** Codes of trades that look like the first half of a postcode. */
export const NO_POSTCODE = /\b(?:B2[BCG]|E2E|L[1-5]|W[249]|G[1-9]|S3|N95|M365|PA\d+)$/;
