import { z } from 'zod';
import type { Warning } from '../vocabulary/report.ts';

/** What is known of a file beforehand: `ID.meta.json` beside `ID.txt`. All optional. */
export const Sidecar = z.object({
  published: z.string().optional(),
  title: z.string().optional(),
  publisher: z.string().optional(),
  url: z.string().optional(),
});
export type Sidecar = z.infer<typeof Sidecar>;

/** The sidecar of `reports/a.txt` is `reports/a.meta.json`. */
export function sidecarName(file: string): string {
  return file.replace(/\.[^./\\]+$/, '').concat('.meta.json');
}

export function isSidecar(file: string): boolean {
  return file.endsWith('.meta.json');
}

/** Reads what a sidecar says. A broken one is a warning, never an error: the report is read without it. */
export function readSidecar(value: unknown, source: string): { sidecar: Sidecar; warnings: Warning[] } {
  if (value === undefined || value === null || value === '') return { sidecar: {}, warnings: [] };
  let parsed: unknown = value;
  if (typeof value === 'string') {
    if (!value.trim()) return { sidecar: {}, warnings: [] };
    try {
      parsed = JSON.parse(value);
    } catch (error) {
      return broken(source, `not JSON (${(error as Error).message})`);
    }
  }
  const result = Sidecar.safeParse(parsed);
  if (result.success) return { sidecar: result.data, warnings: [] };
  const issue = result.error.issues[0];
  return broken(source, `${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'unexpected shape'}`);
}

function broken(source: string, why: string): { sidecar: Sidecar; warnings: Warning[] } {
  return {
    sidecar: {},
    warnings: [
      {
        code: 'broken-sidecar',
        message: `${source}: ${why}; expected {"published":"YYYY-MM-DD","title":"…","publisher":"…","url":"…"}, all optional. The report is read without it`,
      },
    ],
  };
}
