import type { Pay } from "../../../shared/domain/posting/reading.ts";
import { classesOf } from "../../ui/classes.ts";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { FactErrors, FactsForm } from "./facts.ts";
import styles from "./FactsFields.module.css";
import { employmentTypeNames, optionsOf, seniorityNames, workplaceNames } from "./words.ts";

const css = classesOf(styles);

/** A choice that can also be left open. */
const open = { value: "", label: "Not stated" };
const workplaces = [open, ...optionsOf(workplaceNames)];
const employmentTypes = [open, ...optionsOf(employmentTypeNames)];
const seniorities = [open, ...optionsOf(seniorityNames)];
const periods = optionsOf<Pay["period"]>({
  hour: "an hour",
  day: "a day",
  week: "a week",
  month: "a month",
  year: "a year",
});

/** The key of `names` that equals `value`, or null. */
function codeOf<Code extends string>(names: Readonly<Record<Code, string>>, value: string) {
  for (const code in names) if (code === value) return code;
  return null;
}

/** The facts of a requisition, as fields. */
export function FactsFields({
  form,
  errors,
  isRead,
  onChange,
}: {
  form: FactsForm;
  /** The facts come from a posting: fields look like text until a person goes there. */
  isRead: boolean;
  errors: FactErrors;
  onChange: (form: FactsForm) => void;
}) {
  const text = (key: "title" | "company" | "team" | "location" | "sourceUrl") => ({
    value: form[key],
    error: errors[key],
    onChange: (value: string) => {
      onChange({ ...form, [key]: value });
    },
  });
  const amount = (key: "payMin" | "payMax" | "payCurrency") => ({
    value: form[key],
    error: errors[key],
    onChange: (value: string) => {
      onChange({ ...form, [key]: value });
    },
  });
  return (
    <div className={css("grid", isRead && "isRead")}>
      <div className={css("wide")}>
        <TextField label="Title" {...text("title")} />
      </div>
      <TextField label="Company" {...text("company")} />
      <div className={css("wide")}>
        <TextField
          label="Location"
          placeholder="Several are separated by ;"
          {...text("location")}
        />
      </div>
      <TextField label="Team" {...text("team")} />
      <Select
        label="Workplace"
        value={form.workplace ?? ""}
        options={workplaces}
        placeholder={open.label}
        onChange={(value) => {
          onChange({ ...form, workplace: codeOf(workplaceNames, value) });
        }}
      />
      <Select
        label="Employment"
        value={form.employmentType ?? ""}
        options={employmentTypes}
        placeholder={open.label}
        onChange={(value) => {
          onChange({ ...form, employmentType: codeOf(employmentTypeNames, value) });
        }}
      />
      <Select
        label="Seniority"
        value={form.seniority ?? ""}
        options={seniorities}
        placeholder={open.label}
        onChange={(value) => {
          onChange({ ...form, seniority: codeOf(seniorityNames, value) });
        }}
      />
      <div className={css("pay")}>
        <TextField label="Pay from" inputMode="decimal" {...amount("payMin")} />
        <TextField label="Pay to" inputMode="decimal" {...amount("payMax")} />
        <TextField label="Currency" {...amount("payCurrency")} />
        <Select
          label="Per"
          value={form.payPeriod}
          options={periods}
          onChange={(payPeriod) => {
            onChange({ ...form, payPeriod });
          }}
        />
      </div>
      <div className={css("wide")}>
        <TextField label="Source" {...text("sourceUrl")} />
      </div>
    </div>
  );
}
