import { phraseBook, phraseList } from "../text/phrases.ts";
import { markWords } from "../text/vocabulary.ts";
import type { Word } from "../text/words.ts";

const PERSON = "candidate|candidates|applicant|applicants|person|individual|postholder|incumbent";
const ASKED = "required|essential|mandatory|necessary|preferred|desirable|desired|advantageous";

/** Sentences that ask something of the person wherever they stand, also in a description. */
const BOOK = phraseBook<true>([
  [
    true,
    phraseList(`
      you must|need|should also? have|be|hold|possess|bring|know|speak|live|enjoy;
      you will|you'll also|ideally|need|possess|bring;
      you will|you'll have a? at|strong|excellent|proven|previous|prior|good|great|solid|experience|several|extensive;
      you will|you'll be able|comfortable|confident|experienced|familiar|fluent;
      you have|possess|hold at|excellent|strong|good|great|proven|experience|previous|several;
      ${PERSON} must|should|needs|need|possesses;
      ${PERSON} will|would have|possess|need|demonstrate; ${PERSON} is|are able|someone|expected|required;
      ideal|successful|right|perfect candidate|applicant|person|individual has|have|is|must|should;
      looking|searching for someone|somebody|people|candidates|individuals|persons;
      seeking someone|somebody|people|candidates|individuals; after somebody|someone;
      need someone|somebody|people; want someone|somebody|people;
      must also? have|be|possess|hold|live|reside|pass|speak|know|demonstrate|work|offer|maintain|provide|agree|commit;
      is|are also? strongly? ${ASKED}; is|are an? a? must|plus|advantage|asset|bonus;
      would be a|an|highly|very? plus|advantage|asset|bonus|${ASKED}|preferable|useful|handy|beneficial;
      we require|expect a|an|that|you|strong|at|someone|candidates|our;
      position|role|job requires; position|role|job may|will require; ideally you; you ideally;
      required to travel|work|hold|have; do require; wish to appoint; all we ask|need;
      is|are expected to have|travel|work|report|be; will|may require a|an|the|some|experience|travel;
      important that you; you are also; important you are;
    `),
  ],
]);

const SEEKS = markWords("looking searching seeking recruiting seek seeks need".split(" "));
const DESCRIBES = markWords("who with having whose".split(" "));

/** "We are looking for a designer with a background in …". */
const describesWhomWeSeek = (words: readonly Word[]): boolean => {
  const at = words.findIndex(({ marks }) => (marks & SEEKS) !== 0);
  return at >= 0 && words.slice(at + 2, at + 14).some(({ marks }) => (marks & DESCRIBES) !== 0);
};

/** True for a sentence that asks beyond doubt, told by who is spoken of and what is demanded. */
export const asksSurely = (words: readonly Word[]): boolean => {
  return words.some((_, at) => BOOK.at(words, at) !== undefined) || describesWhomWeSeek(words);
};
