/**
 * What a shape says by its colour: a number someone stated, one that was worked out, or a further one.
 * The class `tone-<name>` gives the color; stated shapes are also hatched.
 */
export type Tone = 'stated' | 'computed' | 'second' | 'third';
