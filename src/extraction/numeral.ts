/** A number exactly as written: `mantissa × 10^exponent ÷ divisor`. */
export interface Numeral {
  mantissa: bigint;
  exponent: number;
  divisor: bigint;
  /** A whole number without a scale word: exact. */
  bare: boolean;
}

/** A double holds every whole number of so many digits exactly. */
const MOST_EXACT = 15;

/** The number that these digits write, the last `decimals` of them behind the decimal mark. */
export function fromDigits(digits: string, decimals: number): Numeral {
  const mantissa = BigInt(digits.length > MOST_EXACT ? digits : Number(digits));
  return { mantissa, exponent: decimals === 0 ? 0 : -decimals, divisor: 1n, bare: decimals === 0 };
}

/** A whole number or a decimal fraction from a table ("1.5"). */
export function fromNumber(value: number): Numeral {
  if (Number.isSafeInteger(value)) return { mantissa: BigInt(value), exponent: 0, divisor: 1n, bare: true };
  const [whole = '0', decimals = ''] = value.toFixed(1).split('.');
  return fromDigits(whole + decimals, decimals.length);
}

export const fraction = (numerator: bigint, denominator: bigint): Numeral =>
  reduceFraction({ mantissa: numerator, exponent: 0, divisor: denominator, bare: true });

/** Halves, quarters, tenths become decimals; thirds stay fractions. */
function reduceFraction(numeral: Numeral): Numeral {
  let { mantissa, exponent, divisor } = numeral;
  if (divisor === 0n) return numeral;
  while (divisor % 10n === 0n) [divisor, exponent] = [divisor / 10n, exponent - 1];
  for (const [prime, other] of [
    [2n, 5n],
    [5n, 2n],
  ] as const) {
    while (divisor % prime === 0n) [divisor, mantissa, exponent] = [divisor / prime, mantissa * other, exponent - 1];
  }
  if (divisor !== 1n && mantissa % divisor === 0n) [mantissa, divisor] = [mantissa / divisor, 1n];
  return { ...numeral, mantissa, exponent, divisor };
}

/** `numeral × 10^power`, by a scale word. */
export const scaleBy = (numeral: Numeral, power: number): Numeral =>
  power === 0 ? numeral : { ...numeral, exponent: numeral.exponent + power, bare: false };

/** `numeral × factor`, by a word that counts like a noun ("two dozen"). */
export const times = (numeral: Numeral, factor: bigint): Numeral =>
  reduceFraction({ ...numeral, mantissa: numeral.mantissa * factor });

/** `numeral` to a whole power, or its reciprocal. */
export function power(numeral: Numeral, exponent: bigint, reciprocal: boolean): Numeral {
  const mantissa = numeral.mantissa ** exponent;
  const scaled = { ...numeral, mantissa, exponent: numeral.exponent * Number(exponent), bare: false };
  if (!reciprocal || mantissa === 0n) return scaled;
  return reduceFraction({
    ...scaled,
    mantissa: mantissa < 0n ? -1n : 1n,
    divisor: mantissa < 0n ? -mantissa : mantissa,
    exponent: -scaled.exponent,
  });
}

export const negate = (numeral: Numeral): Numeral => ({ ...numeral, mantissa: -numeral.mantissa });

/** The exact sum. The sum is bare where its last part is a bare number of units ("две тысячи триста"). */
export function add(a: Numeral, b: Numeral): Numeral {
  const exponent = Math.min(a.exponent, b.exponent);
  const left = a.mantissa * 10n ** BigInt(a.exponent - exponent) * b.divisor;
  const right = b.mantissa * 10n ** BigInt(b.exponent - exponent) * a.divisor;
  return { mantissa: left + right, exponent, divisor: a.divisor * b.divisor, bare: b.bare && b.exponent === 0 };
}

/** The powers of ten up to this one are whole numbers that a double holds exactly. */
const MOST_POWER = 22;

/** The doubles nearest to the powers of ten from −22 to 22. */
const powers = Array.from({ length: 2 * MOST_POWER + 1 }, (_, i) => Number(`1e${i - MOST_POWER}`));

const powerOfTen = (exponent: number): number => powers[exponent + MOST_POWER] ?? Number(`1e${exponent}`);

/** The nearest double: one decimal string is read once, so 5,576 млн is 5576000 to the last bit. */
export function valueOf({ mantissa, exponent, divisor }: Numeral): number {
  const whole = Number(mantissa);
  if (exponent === 0 && divisor === 1n) return whole;
  return decimal(whole, mantissa, exponent) / Number(divisor);
}

/** `mantissa × 10^exponent`: by one operation where both are exact (Clinger, 1990), else as the decimal string is read. */
function decimal(whole: number, mantissa: bigint, exponent: number): number {
  if (Math.abs(exponent) > MOST_POWER || !Number.isSafeInteger(whole)) return Number(`${mantissa}e${exponent}`);
  return exponent < 0 ? whole / powerOfTen(-exponent) : whole * powerOfTen(exponent);
}

/** One unit in the last written digit; 0 for an exact number. */
export function lastOf(numeral: Numeral): number {
  return numeral.bare || numeral.divisor !== 1n ? 0 : powerOfTen(numeral.exponent);
}

/** One unit in the last digit that is not zero; 0 for a fraction that has no last digit. */
export function significantOf({ mantissa, exponent, divisor }: Numeral): number {
  if (divisor !== 1n) return 0;
  const whole = Number(mantissa);
  return powerOfTen(exponent + (Number.isSafeInteger(whole) ? zerosOf(whole) : trailingZeros(mantissa)));
}

/** How many zeros a safe whole number ends with; none for zero. */
function zerosOf(whole: number): number {
  let zeros = 0;
  for (let rest = whole; rest !== 0 && rest % 10 === 0; rest /= 10) zeros++;
  return zeros;
}

const trailingZeros = (mantissa: bigint): number => /0*$/u.exec(mantissa.toString())?.[0].length ?? 0;
