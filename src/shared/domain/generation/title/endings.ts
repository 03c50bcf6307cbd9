import { plain } from "../words.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words on which no title ends: prepositions, conjunctions, articles, pronouns, auxiliaries. */
const never = set(`
  a an the and or nor but of in with for to on at by as from into onto about across through within over under between
  via per than then so if is are was were be been being has have had do does can will would should must may might
  not no that this these those which who whom whose what when where while how why your our their its his her my you
  we they it both either other another more most less very highly any all some such each every enough also even still just
  including like using without during against toward towards plus & e.g i.e etc least only rather
  und oder der die das den dem des ein eine einer eines einem einen mit von vom zu zum zur im am auf bei fur als sowie
  et ou le la les un une des du de au aux en dans avec pour par sur
  y o el los las del con para por su una al e u
`);

/** Words that look like adjectives and are names of things. */
const nouns = set(`
  approval proposal manual detail retail capital hospital material journal portal signal terminal trial vertical
  professional individual animal metal mineral rental arrival renewal referral survival festival tutorial goal deal
  denial capital level scale end speed need feed seed lead bid grid shed embedded appraisal removal disposal
  perspective initiative executive representative detective alternative objective incentive motive archive drive hive
  logic traffic fabric topic clinic public music mathematics graphics politics statistics electronics mechanics physics
  embed biped criteria table cable variable deliverable vegetable household bachelor essential electrical clinical potential credential
  financial accountable wood food mood good goods method android cloud load read thread brand demand command hand
  land end weekend backend frontend fund bond kind mind round background sound ground compound field build child world
  period bird board record standard keyboard dashboard card yard award ward hazard guard third word aid
`);

const adjective =
  /(?:[a-z]{3}(?:able|ible|ical|ional|ous|ful|less|ive|ary|ic|ial|[^e]ed)|-(?:based|driven|scale|level|end|quality|facing|oriented|functional|focused|paced|ready|grade|powered|enabled|related|wide|led|heavy|time|term|volume|mix))$/;
const likelyNouns =
  /(?:ment|ics|ient|ssant|istant|ultant|event|agent|client|patient|student|content|talent|intent|plant|grant|assistant|consultant|accountant|merchant|restaurant|tenant|variant|component|document|environment|department|equipment|topic|logic|traffic|clinic|public|fabric|music|metric|metrics|analytic|narrative|initiative|executive|representative|incentive|objective|directive|perspective|library|salary|summary|dictionary|diary|boundary|apprentice|tutorial|trial|material|dispensary|glossary|secretary|january|february|sales)$/;
const plainAdjectives = set(`
  large small big high low long short fast slow new old modern complex simple key main core robust scalable technical
  strong deep broad wide diverse different various multiple several many few senior junior early late local global
  cross-functional end-to-end state-of-the-art hands-on real-time full full-time part-time large-scale small-scale
  distributed automated advanced applied related relevant similar equivalent closely written verbal oral spoken
  excellent good great effective efficient impactful meaningful direct complicated non busy fresh angry whole
  commercial digital social physical visual general special specialized specialised internal external national
  international creative competing statutory environmental heavy strategic relevant important significant different efficient consistent current recent independent competent confident proficient compliant brilliant elegant permanent urgent frequent prominent
  conflicting tight challenging demanding changing growing leading existing emerging pressing sensitive confidential
  literate minded able due eligible willing happy based present keen fluent
  poor rough clean live financial legal public private medical mental human
`);

/** True when a title may not end on the word: it leaves something unsaid after it. */
export const isHanging = (word: string): boolean => {
  const bare = plain(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#%]+$/gu, "");
  if (bare === "" || never.has(bare)) return true;
  if (plainAdjectives.has(bare)) return true;
  if (nouns.has(bare)) return false;
  return adjective.test(bare) && !likelyNouns.test(bare);
};

/** True for words on which nothing can end or begin: function words of four languages. */
export const isFunctionWord = (word: string): boolean => never.has(plain(word));

/** Names of activities and fields, which stand as titles alone: "communication", "teaching". */
const activity =
  /(?:ment|ing|tion|sion|ship|ity|ics|ture|ence|ance|sales|acy|logy|graphy|keeping|design|care|service|services|systems|software|analysis|support|retail|sql|excel|law|research|work)$/i;

export const isActivity = (word: string): boolean =>
  activity.test(word) || /^[A-Z0-9+#.&]{2,}$/.test(word);
