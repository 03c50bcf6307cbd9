import { AppError } from "../../../shared/ipc/errors.ts";

/** What a person is told when a file of that name could not be written. */
export function fileFault(error: unknown, name: string): AppError {
  if (error instanceof AppError) return error;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new AppError(
      "disk_full",
      `There is no room on the disk for "${name}". Free some space or choose another folder, and export again.`,
    );
  }
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return new AppError(
      "file_failed",
      `"${name}" cannot be written there: the folder is protected, or the file is open in another program. Close it or choose another folder.`,
    );
  }
  if (code === "ENOENT") {
    return new AppError(
      "file_failed",
      `The folder for "${name}" is gone. Choose another folder, and export again.`,
    );
  }
  return new AppError(
    "file_failed",
    `"${name}" could not be written. Choose another folder, and export again.`,
  );
}
