import { AppError } from "../../../shared/ipc/errors.ts";
import type { WrittenFile } from "../../../shared/ipc/interviewViews.ts";
import { writeWholeFile } from "../exporters/wholeFile.ts";
import type { Context } from "./context.ts";

/** The file behind a token. Throws `file_failed` when nobody chose it since the app started. */
export function chosenFile({ files }: Context, token: string): { path: string; name: string } {
  const file = files.get(token);
  if (file !== undefined) return file;
  throw new AppError(
    "file_failed",
    "The place to save the file is no longer known. Choose it again.",
  );
}

/** Has a page laid out as a PDF and writes it whole to where a person chose. */
export async function writeDocument(
  context: Context,
  token: string,
  html: string,
): Promise<WrittenFile> {
  const { path, name } = chosenFile(context, token);
  await writeWholeFile(path, await context.print(html));
  return { fileName: name };
}
