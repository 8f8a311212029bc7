/** Models of Boeing, whose names are numbers in every language. */
export const aircraft = [
  '737-700',
  '737-800',
  '737-900',
  '737 MAX',
  '737 Max',
  '747-400',
  '747-8',
  '757-200',
  '767-300',
  '777-200',
  '777-300',
  '777-9',
  '787-8',
  '787-9',
  '787-10',
] as const;
