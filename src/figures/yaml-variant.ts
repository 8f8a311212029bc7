const variants: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'duplicate-key',
  TAB_AS_INDENT: 'tab',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  MISSING_CHAR: 'quote',
  ALIAS: 'alias',
};

/** Which wording explains what YAML could not read. */
export function yamlVariant({ code, message }: { code: string; message: string }): string {
  if (/block scalar indicator|Block scalar header|Not a YAML token/.test(message)) return 'folded';
  if (code === 'BAD_SCALAR_START') return 'unquoted';
  return variants[code] ?? 'broken';
}
