/** How much a finding weighs: an error fails the build, a warning fails a strict check, an info fails nothing. */
export type Severity = 'error' | 'warning' | 'info';
