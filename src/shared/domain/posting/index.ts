export * from "./reading.ts";
export { readPosting } from "./readPosting.ts";
