import type { Tone } from '#charts';
import { say, writeNumber } from '#wording';

/** Above this many cells a field is drawn in stages: a block of cells, then a field of such blocks. */
const FIELD = 5000;
const BLOCK = 1000;

/** One field of cells with its words. Fields of one stage share a scale. */
export interface FieldRow {
  label: string;
  value: string;
  status: string;
  cells: number;
  lit: number;
  tone: Tone;
  litTone: Tone;
  open: boolean;
  stage: number;
}

/** A field before it is staged. */
export type Field = Pick<FieldRow, 'label' | 'value' | 'status' | 'cells' | 'open'>;

/**
 * The fields in stages, so that every cell can be seen: what has more than 5000 cells is drawn after a block of 1000
 * as a field of such blocks, and so on. Both stages are to scale.
 *
 * @param lit how many cells of each field are lit in the first stage
 */
export function fieldRows(fields: readonly Field[], lit: number, litTone: Tone, language: string): FieldRow[] {
  const rows: FieldRow[] = [];
  let left = [...fields];
  for (let stage = 0; left.length > 0; stage += 1) {
    const size = BLOCK ** stage;
    const tones = { tone: 'third', litTone: stage === 0 ? litTone : 'second', stage } as const;
    const fits = left.filter(({ cells }) => cells / size <= FIELD);
    for (const field of fits) {
      const cells = Math.max(1, Math.round(field.cells / size));
      const status = stage === 0 ? field.status : say('of-blocks', language);
      rows.push({ ...field, ...tones, status, cells, lit: stage === 0 ? Math.min(lit, cells) : 1 });
    }
    left = left.filter((field) => !fits.includes(field));
    if (left.length === 0) break;
    const n = BLOCK ** (stage + 1);
    const block = say('block', language, { n, cells: writeNumber(n, language, { scale: false }) });
    rows.push({ ...tones, label: block, value: '', status: '', cells: BLOCK, lit: 1, tone: 'second', open: false });
  }
  return rows;
}
