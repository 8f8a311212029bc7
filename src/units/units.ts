/** What a unit measures. `gpu-time` is a dimension of its own: 512 accelerators × 80 hours becomes it only by declaration. */
export type Dimension =
  | 'money'
  | 'count'
  | 'ratio'
  | 'duration'
  | 'gpu-time'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'angle'
  | 'energy'
  | 'power'
  | 'voltage'
  | 'current'
  | 'charge'
  | 'frequency'
  | 'pressure'
  | 'data'
  | 'force'
  | 'torque'
  | 'resistance'
  | 'light'
  | 'substance'
  | 'loudness'
  | 'radiation';

/** A unit of Unicode CLDR, or a counted thing that rates are per. */
export interface Unit {
  /** CLDR unit identifier ("kilometer"); things have a plain English noun ("token"). */
  id: string;
  dimension: Dimension;
  /** How many base units one is: `factor × 10^power`. The base is the SI unit; for `data` the byte, for `ratio` one, for `count` one. */
  factor: number;
  power: number;
  /** International signs that every language shares, letter case as written. */
  symbols?: readonly string[];
}

type Row = readonly [id: string, factor: number, power: number, symbols?: string];

/**
 * Identifiers and factors: Unicode CLDR 47, common/supplemental/units.xml (`unitIdComponents`, `convertUnit`); signs: BIPM, The
 * International System of Units, 9th edition, and CLDR 47 root. A year is 365.25 days and a month a twelfth of it, as in CLDR.
 * `gpu-hour` and `GPU` time are ours: CLDR has none.
 */
const rows: Partial<Record<Dimension, readonly Row[]>> = {
  ratio: [
    ['times', 1, 0],
    ['percent', 1, -2],
    ['percentage-point', 1, -2],
    ['basis-point', 1, -4],
    ['permille', 1, -3, '‰'],
    ['permillion', 1, -6, 'ppm'],
  ],
  duration: [
    ['nanosecond', 1, -9, 'ns'],
    ['microsecond', 1, -6, 'μs µs'],
    ['millisecond', 1, -3, 'ms'],
    ['second', 1, 0],
    ['minute', 60, 0],
    ['hour', 3600, 0],
    ['day', 86400, 0],
    ['week', 604800, 0],
    ['month', 2629800, 0],
    ['quarter', 7889400, 0],
    ['year', 31557600, 0],
    ['decade', 315576000, 0],
    ['century', 3155760000, 0],
  ],
  'gpu-time': [
    ['gpu-hour', 3600, 0],
    ['gpu-day', 86400, 0],
  ],
  length: [
    ['picometer', 1, -12],
    ['nanometer', 1, -9, 'nm'],
    ['micrometer', 1, -6, 'μm µm'],
    ['millimeter', 1, -3, 'mm'],
    ['centimeter', 1, -2, 'cm'],
    ['decimeter', 1, -1, 'dm'],
    ['meter', 1, 0],
    ['kilometer', 1, 3, 'km'],
    ['inch', 254, -4],
    ['foot', 3048, -4],
    ['yard', 9144, -4],
    ['mile', 1609344, -3],
    ['nautical-mile', 1852, 0],
    ['astronomical-unit', 149597870700, 0],
    ['light-year', 9460730472580800, 0],
  ],
  area: [
    ['square-centimeter', 1, -4, 'cm² cm2'],
    ['square-decimeter', 1, -2, 'dm² dm2'],
    ['square-meter', 1, 0, 'm² m2'],
    ['square-kilometer', 1, 6, 'km² km2 km^2'],
    ['are', 1, 2],
    ['hectare', 1, 4, 'ha'],
    ['acre', 40468564224, -7],
    ['square-inch', 64516, -8],
    ['square-foot', 9290304, -8],
    ['square-yard', 83612736, -8],
    ['square-mile', 2589988110336, -6],
  ],
  volume: [
    ['milliliter', 1, -6, 'ml'],
    ['centiliter', 1, -5, 'cl'],
    ['liter', 1, -3],
    ['hectoliter', 1, -1, 'hl'],
    ['cubic-centimeter', 1, -6, 'cm³ cm3'],
    ['cubic-meter', 1, 0, 'm³ m3'],
    ['cubic-kilometer', 1, 9, 'km³ km3 km^3'],
    ['acre-foot', 123348183754752, -11],
    ['cubic-foot', 28316846592, -12],
    ['cubic-inch', 16387064, -12],
    ['cubic-yard', 764554857984, -12],
    ['fluid-ounce', 295735295625, -16],
    ['quart', 946352946, -12],
    ['gallon', 3785411784, -12],
    ['barrel', 158987294928, -12],
    ['cup', 2365882365, -13],
    ['tablespoon', 1478676478125, -17],
    ['teaspoon', 492892159375, -17],
    ['pint', 473176473, -12],
  ],
  mass: [
    ['nanogram', 1, -12, 'ng'],
    ['microgram', 1, -9, 'μg µg mcg'],
    ['milligram', 1, -6, 'mg'],
    ['gram', 1, -3],
    ['kilogram', 1, 0, 'kg'],
    ['quintal', 1, 2],
    ['tonne', 1, 3],
    ['ton', 90718474, -5],
    ['pound', 45359237, -8],
    ['stone', 635029318, -8],
    ['ounce', 28349523125, -12],
    ['troy-ounce', 311034768, -10],
    ['carat', 2, -4],
    ['bushel', 272155422, -7],
  ],
  speed: [['knot', 514444444444444, -15]],
  temperature: [
    ['celsius', 1, 0, '°C ℃'],
    ['fahrenheit', 1, 0, '°F ℉'],
    ['kelvin', 1, 0],
  ],
  angle: [
    ['revolution', 360, 0],
    ['degree', 1, 0],
    ['arc-minute', 166666666666667, -16],
    ['arc-second', 277777777777778, -18],
    ['radian', 1, 0],
  ],
  energy: [
    ['joule', 1, 0],
    ['kilojoule', 1, 3, 'kJ'],
    ['megajoule', 1, 6, 'MJ'],
    ['gigajoule', 1, 9, 'GJ'],
    ['electronvolt', 1602176634, -28, 'eV'],
    ['teraelectronvolt', 1602176634, -16, 'TeV'],
    ['calorie', 4184, -3],
    ['kilocalorie', 4184, 0, 'kcal'],
    ['gigacalorie', 4184, 6, 'Gcal'],
    ['british-thermal-unit', 105505585262, -8, 'BTU'],
    ['watt-hour', 3600, 0, 'Wh'],
    ['kilowatt-hour', 3600, 3, 'kWh'],
    ['megawatt-hour', 3600, 6, 'MWh'],
    ['gigawatt-hour', 3600, 9, 'GWh'],
    ['terawatt-hour', 3600, 12, 'TWh'],
  ],
  power: [
    ['watt', 1, 0],
    ['kilowatt', 1, 3, 'kW'],
    ['megawatt', 1, 6, 'MW'],
    ['gigawatt', 1, 9, 'GW'],
    ['terawatt', 1, 12, 'TW'],
    ['horsepower', 7457, -1, 'hp'],
  ],
  voltage: [
    ['volt', 1, 0],
    ['kilovolt', 1, 3, 'kV'],
  ],
  current: [
    ['ampere', 1, 0],
    ['milliampere', 1, -3, 'mA'],
  ],
  charge: [['milliampere-hour', 36, -1, 'mAh']],
  frequency: [
    ['hertz', 1, 0, 'Hz'],
    ['kilohertz', 1, 3, 'kHz'],
    ['megahertz', 1, 6, 'MHz'],
    ['gigahertz', 1, 9, 'GHz'],
  ],
  pressure: [
    ['pascal', 1, 0, 'Pa'],
    ['hectopascal', 1, 2, 'hPa'],
    ['kilopascal', 1, 3, 'kPa'],
    ['megapascal', 1, 6, 'MPa'],
    ['bar', 1, 5],
    ['atmosphere', 101325, 0],
    ['millimeter-ofhg', 133322387415, -9, 'mmHg'],
  ],
  data: [
    ['bit', 125, -3],
    ['kilobit', 125, 0, 'Kbit kbit Kb'],
    ['megabit', 125, 3, 'Mbit Mb'],
    ['gigabit', 125, 6, 'Gbit Gb'],
    ['terabit', 125, 9, 'Tbit Tb'],
    ['byte', 1, 0],
    ['kilobyte', 1, 3, 'KB kB'],
    ['megabyte', 1, 6, 'MB'],
    ['gigabyte', 1, 9, 'GB'],
    ['terabyte', 1, 12, 'TB'],
    ['petabyte', 1, 15, 'PB'],
    ['exabyte', 1, 18, 'EB'],
    ['zettabyte', 1, 21, 'ZB'],
    ['megapixel', 1, 6, 'Mpx'],
  ],
  force: [
    ['newton', 1, 0],
    ['kilonewton', 1, 3, 'kN'],
    ['pound-force', 44482216152605, -13, 'lbf'],
  ],
  torque: [['newton-meter', 1, 0, 'N·m Nm']],
  resistance: [['ohm', 1, 0, 'Ω']],
  light: [
    ['lumen', 1, 0],
    ['lux', 1, 0],
  ],
  substance: [['mole', 1, 0]],
  loudness: [['decibel', 1, 0, 'dB']],
  radiation: [
    ['becquerel', 1, 0, 'Bq'],
    ['gray', 1, 0, 'Gy'],
    ['milligray', 1, -3, 'mGy'],
    ['sievert', 1, 0, 'Sv'],
    ['microsievert', 1, -6, 'µSv μSv'],
  ],
  count: [
    ['count', 1, 0],
    ['token', 1, 0],
    ['share', 1, 0],
    ['user', 1, 0],
    ['person', 1, 0],
    ['item', 1, 0],
    ['request', 1, 0],
    ['subscriber', 1, 0],
    ['household', 1, 0],
    ['ticket', 1, 0],
    ['vehicle', 1, 0],
    ['night', 1, 0],
    ['seat', 1, 0],
    ['employee', 1, 0],
    ['license', 1, 0],
    ['inhabitant', 1, 0],
    ['gpu', 1, 0],
    ['message', 1, 0],
    ['birth', 1, 0],
    ['patient', 1, 0],
    ['student', 1, 0],
    ['passenger', 1, 0],
    ['room', 1, 0],
    ['transaction', 1, 0],
    ['container', 1, 0],
    ['dose', 1, 0],
    ['unit', 1, 0],
  ],
};

/** Every unit the house knows, by identifier. */
export const units: Readonly<Record<string, Unit>> = Object.fromEntries(
  Object.entries(rows).flatMap(([dimension, list]) =>
    list.map(([id, factor, power, symbols]): [string, Unit] => {
      const row: Unit = { id, dimension: dimension as Dimension, factor, power };
      return [id, symbols ? { ...row, symbols: symbols.split(' ') } : row];
    }),
  ),
);

const byId: ReadonlyMap<string, Unit> = new Map(Object.entries(units));

/** The unit with this CLDR identifier, or `undefined`. */
export function unit(id: string): Unit | undefined {
  return byId.get(id);
}

/** How many base units of its dimension one `id` is; `undefined` for an unknown unit and for temperatures, which have no common zero. */
export function factorOf(id: string): number | undefined {
  const row = unit(id);
  return row && row.dimension !== 'temperature' ? Number(`${row.factor}e${row.power}`) : undefined;
}
