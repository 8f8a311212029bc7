/**
 * What a shape says by its color: a number someone stated, one that was worked out, or a further one. The class
 * `tone-<name>` on a drawing gives its shapes the color; stated shapes are also ruled.
 */
export type Tone = 'stated' | 'computed' | 'second' | 'third';
