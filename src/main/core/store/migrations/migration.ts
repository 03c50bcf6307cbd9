/** One step of the schema. Frozen once it is released: a test holds the hash of its SQL. */
export interface Migration {
  /** The `user_version` of a database to which this step was applied, from 1 without gaps. */
  version: number;
  name: string;
  sql: string;
}
