import { AppError } from "../../shared/ipc/errors.ts";
import type { Printer } from "./usecases/context.ts";

/** Printing belongs to the shell: pages go there, and their PDFs come back by id. */
export function createShellPrinter(send: (id: string, html: string) => void): {
  print: Printer;
  answer: (printed: { id: string; pdf: Uint8Array | null }) => void;
} {
  const waiting = new Map<string, (pdf: Uint8Array | null) => void>();
  return {
    async print(html) {
      const id = crypto.randomUUID();
      const pdf = await new Promise<Uint8Array | null>((resolve) => {
        waiting.set(id, resolve);
        send(id, html);
      });
      if (pdf !== null) return pdf;
      throw new AppError(
        "file_failed",
        "The document could not be laid out, and no file was written. Try again.",
      );
    },
    answer({ id, pdf }) {
      waiting.get(id)?.(pdf);
      waiting.delete(id);
    },
  };
}
