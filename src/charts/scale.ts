/** A linear map from a domain onto 0–100 (percent of the drawing's width). */
export interface LinearScale {
  domain: [number, number];
  /** The position of a value in percent, held within 0–100; 0 for what is not finite. */
  at: (value: number) => number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A position or a length as an attribute says it: "12.5%". */
export const percent = (value: number): string => `${round(value)}%`;

/** A linear scale that begins at zero unless a value is negative. An empty or flat domain maps everything to 0. */
export function linearScale(values: readonly number[], zero = true): LinearScale {
  const finite = values.filter(Number.isFinite);
  const low = Math.min(...(zero ? [0] : []), ...finite);
  const high = Math.max(...(zero ? [0] : []), ...finite);
  const span = high - low;
  const at = (value: number) =>
    Number.isFinite(value) && span > 0 && Number.isFinite(span)
      ? round(Math.min(100, Math.max(0, ((value - low) / span) * 100)))
      : 0;
  return { domain: [low, high], at };
}

/** Steps of 1, 2 or 5 times a power of ten that part the domain into at most `count` pieces. */
export function ticks([low, high]: readonly [number, number], count: number): number[] {
  const span = high - low;
  if (!(span > 0) || !Number.isFinite(span) || count < 1) return [];
  const power = 10 ** Math.floor(Math.log10(span / count));
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => span / n <= count) ?? span;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
