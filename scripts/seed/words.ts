/*
 * Invented companies and plain words for candidates, notes and scorecards.
 */

export const companies = [
  "Alderwick",
  "Bramblegate",
  "Cindermoor Labs",
  "Dovetail Freight",
  "Ellismere Health",
  "Fernhollow",
  "Gantry & Vale",
  "Harrowmint",
  "Inkstone Press",
  "Juniper Quay",
  "Kestrelline",
  "Lanternfield",
  "Marrowbrook",
  "Northlock Systems",
  "Oatwhistle",
  "Pellucid Works",
  "Quarrystone",
  "Ravelin Foods",
  "Saltmarsh Energy",
  "Tidewrack",
  "Umberline",
  "Vellumwood",
  "Wrenfold",
  "Yarrowgate",
  "Zephyrhaven",
  "Copperfen Bank",
  "Mistral & Oake",
  "Sable Orchard",
  "Thistledown Care",
  "Brightkiln",
] as const;

export const locations = [
  "Lisbon",
  "Kraków",
  "Nairobi",
  "São Paulo",
  "Toronto",
  "Leeds",
  "Montréal",
  "Seoul",
  "大阪",
  "Bengaluru",
  "Hà Nội",
  "Ciudad de México",
  "Austin, TX",
  "Göteborg",
  "Łódź",
  "القاهرة",
  "Tel Aviv",
  "Київ",
  "กรุงเทพฯ",
  "Accra",
  "Wellington",
  "Dublin",
  "Zürich",
  "İzmir",
  "Portland, OR",
  "Chicago, IL",
  "Remote",
] as const;

export const sources = [
  ["Applied", 45],
  ["Referral", 18],
  ["Sourced", 17],
  ["Agency", 8],
  ["Careers page", 7],
  ["Conference", 3],
  ["Internal", 2],
] as const;

export const tags = [
  "silver medallist",
  "relocation",
  "visa needed",
  "people leader",
  "part time",
  "notice 3 months",
  "open source",
  "speaks German",
  "speaks Spanish",
  "returning",
  "night shifts",
  "startup",
  "large teams",
  "career change",
  "remote only",
] as const;

export const noteTexts = [
  "Prefers a call in the morning. Notice period is two months.",
  "Has another process under way and hopes to decide by the end of the month.",
  "Asked about relocation; sent the guide and the name of somebody who moved last year.",
  "Spoke for twenty minutes. Clear about what they want next: a smaller team and more say.",
  "Salary wish is within the range. Would like a fourth week of leave.",
  "Could not reach them twice; left a message and wrote an e-mail.",
  "References are two former managers; both said yes to a call.",
  "Sent the task on Monday, came back on Wednesday with questions worth answering.",
  "Wants to know how the team decides what to build. Put them in touch with Ada.",
  "On parental leave until spring; asked to be written to again in March.",
  "Met at the meet-up in autumn and kept in touch since.",
  "Needs step-free access to the office for the onsite.",
] as const;

export const evidenceTexts = [
  "Told of a project that had stalled, what they changed in the first week and what came of it.",
  "Drew the system on the board, named two weak points unasked and said what each would cost.",
  "Answered the follow-up question with figures and where they came from.",
  "Stayed general; after three questions there was still no example of their own.",
  "Said openly what had gone wrong and what they do otherwise today.",
  "Listened to the end, asked two questions back and then changed their proposal.",
  "Knew the tool by name but had not used it beyond a trial.",
  "Gave credit to colleagues by name and was precise about their own part.",
  "Took a while to get to the point; the point was sound.",
  "Walked through a hard conversation with a colleague, step by step and fairly to both.",
] as const;

export const takeaways = [
  "Strong on the craft; the open question is how they lead without a title.",
  "A clear yes from me. Would want to hear more about planning across teams.",
  "Kind and careful, but the experience asked for is not there yet.",
  "Good depth in one area. The onsite should look at breadth.",
  "Would raise the level of the team. Start the offer talk early.",
  "Not convinced: the examples were of other people's work.",
] as const;

export const rejectionNotes = [
  "Wrote a personal note and offered a call.",
  "Close second; worth a call when the next opening comes.",
  "Does not have the licence that the role needs by law.",
] as const;

export const members = [
  "Mara Voss",
  "Jo Tanaka",
  "Ada Brandt",
  "Sam Reyes",
  "Ngozi Ibe",
  "Élise Marchetti",
  "Tariq Haddad",
  "Wen Li",
  "Kaja Nowicka",
  "Diego Salvatierra",
  "Ruth Okafor",
  "Per Lindgren",
] as const;
