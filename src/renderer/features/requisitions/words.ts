import type {
  EmploymentType,
  Seniority,
  Workplace,
} from "../../../shared/domain/posting/reading.ts";

/** The words on screen for what the store keeps as codes. */
export const workplaceNames: Readonly<Record<Workplace, string>> = {
  onsite: "On site",
  hybrid: "Hybrid",
  remote: "Remote",
};

export const employmentTypeNames: Readonly<Record<EmploymentType, string>> = {
  full_time: "Full-time",
  part_time: "Part-time",
  contract: "Contract",
  temporary: "Temporary",
  internship: "Internship",
  volunteer: "Volunteer",
};

export const seniorityNames: Readonly<Record<Seniority, string>> = {
  intern: "Intern",
  entry: "Entry",
  mid: "Mid-level",
  senior: "Senior",
  staff: "Staff",
  manager: "Manager",
  director: "Director",
  executive: "Executive",
};

/** Options of a select, in the order in which they are declared. */
export function optionsOf<Value extends string>(
  names: Readonly<Record<Value, string>>,
): { value: Value; label: string }[] {
  const options: { value: Value; label: string }[] = [];
  for (const value in names) options.push({ value, label: names[value] });
  return options;
}
