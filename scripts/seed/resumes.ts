import type { Random } from "./random.ts";
import type { Role } from "./roles.ts";
import { companies, locations } from "./words.ts";

const summaries = [
  "I like work that can be finished and looked at.",
  "Looking for a team that writes things down and keeps its promises.",
  "Calm under pressure; happiest where the problem is not yet understood.",
  "I learned this trade on the job and never stopped.",
  "After years in large companies I want to know everybody's name again.",
] as const;

/** What anybody may have done; "#" becomes a number. */
const duties = [
  "Responsible for planning, a budget of # thousand and the weekly report to the board",
  "Worked with colleagues in # countries and two time zones",
  "First point of contact for # customers when something went wrong",
  "Took part in hiring and showed # newcomers the ropes",
  "Kept the documentation to # pages, short enough that people read it",
  "Wrote the plan by which # sites changed over in one weekend",
  "Answered # letters of complaint a month, each by its name",
  "Brought the share of returns down by # per cent in a year",
  "Agreed new terms with # suppliers and kept all of them",
  "Set up the rota for # people so that holidays fell to everybody in turn",
  "Led the round table of # departments that had not spoken for a while",
  "Replaced a list on the wall by a tool that # colleagues use every day",
  "Saved # hours a week by leaving out a report that nobody missed",
  "Passed # inspections without a finding",
  "Presented the results to # guests at the yearly open day",
  "Looked after # apprentices from their first day to their last exam",
  "Cleared a backlog of # cases in a quarter",
  "Moved # records from paper to the archive without losing one",
] as const;

const schooling = [
  "Bachelor's degree, Ellismere College",
  "Master's degree, University of Northlock",
  "Vocational training with distinction, Harbour School of Trade",
  "Evening classes, Institute for Applied Subjects",
] as const;

/** Short profiles in other languages, as bilingual résumés have them. */
const otherLanguages = [
  "Ich arbeite gern selbständig, gründlich und mit Überblick über das große Ganze.",
  "Je préfère les équipes où l’on dit franchement ce qui ne va pas, et où l’on s’entraide.",
  "Trabajo con método, explico lo que hago y aprendo de quienes lo hacen mejor.",
  "Łączę doświadczenie zawodowe z ciekawością i dbałością o szczegóły.",
  "Люблю доводить начатое до конца и объяснять сложное простыми словами.",
  "أعمل بدقة وأحب أن أشارك زملائي ما أتعلمه كل يوم.",
  "我喜欢把复杂的问题讲清楚，并与团队一起解决。",
  "丁寧な仕事と、率直な対話を大切にしています。",
  "मुझे टीम के साथ मिलकर कठिन समस्याएँ सुलझाना पसंद है।",
] as const;

/** An invented résumé as text, between 1 and 4 kB. */
export function newResume(
  random: Random,
  person: { name: string; email: string; location: string; role: Role; year: number },
): string {
  const { role } = person;
  const wanted = random.whole(900, 3_200);
  const parts = [
    `${person.name}\n${person.location} · ${person.email}`,
    `Profile\n${role.titles[0]}. ${random.pick(summaries)}`,
  ];
  if (random.chance(0.2)) parts.push(random.pick(otherLanguages));
  let year = person.year;
  let size = Buffer.byteLength(parts.join("\n\n"));
  while (size < wanted && year > person.year - 30) {
    const years = random.whole(2, 6);
    const own = random.sample(role.deeds, random.whole(1, 2));
    const common = random.sample(duties, random.whole(2, 5));
    const done = [...own, ...common].map((duty) => {
      return `- ${duty.replace("#", random.whole(3, 60).toString())}\n`;
    });
    const job = `${random.pick(role.titles)}, ${random.pick(companies)}, ${random.pick(locations)}`;
    const part = `${job}\n${(year - years).toString()}–${year.toString()}\n${done.join("")}`;
    parts.push(part.trimEnd());
    size += Buffer.byteLength(part) + 2;
    year -= years;
  }
  parts.push(
    `Skills\n${random.sample(role.skills, random.whole(3, role.skills.length)).join(", ")}`,
  );
  parts.push(`Education\n${random.pick(schooling)}, ${year.toString()}`);
  return `${parts.join("\n\n")}\n`;
}
