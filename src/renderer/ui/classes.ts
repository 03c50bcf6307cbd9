type ClassName = string | false | null | undefined;

/**
 * Binds the class names of a CSS module. The returned function takes names as the module's file
 * writes them, leaves out what is false, empty or not in the module, and joins the rest.
 */
export function classesOf(module: Readonly<Record<string, string>>) {
  return (...names: readonly ClassName[]): string =>
    names
      .map((name) => (typeof name === "string" ? module[name] : undefined))
      .filter((name) => name !== undefined)
      .join(" ");
}

/** Joins whole class names, leaving out what is false or empty. */
export function joinClasses(...names: readonly ClassName[]): string {
  return names.filter((name) => typeof name === "string" && name !== "").join(" ");
}
