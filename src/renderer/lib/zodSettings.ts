import { z } from "zod";

// Imported before any schema is made: Zod would otherwise try to build code from text, which the
// content security policy forbids and the console reports.
z.config({ jitless: true });
