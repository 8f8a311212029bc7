/** A currency of ISO 4217. */
export interface Currency {
  /** Alphabetic code of ISO 4217 (2024-06-25 list, active codes; a few withdrawn ones that archives still need; BTC is no ISO code). */
  code: string;
  /** Signs that mean this currency in every language, Unicode 16 block "Currency Symbols" and CLDR 47 `symbol`. */
  symbols?: readonly string[];
}

/** Active codes of ISO 4217 (list one, as in Unicode CLDR 47); the withdrawn and the crypto codes stand apart. */
const active =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWG';
const withdrawn = 'HRK DEM FRF ITL ESP NLG FIM';
const crypto = 'BTC ETH';

/** Signs, CLDR 47 root locale. `$` and `¥` are shared by several countries: `$` is read as USD, `¥` as the language says. */
const signs: Readonly<Record<string, readonly string[]>> = {
  USD: ['$', 'US$', 'U.S.$', 'USD$'],
  AUD: ['A$', 'AU$', 'AUD$'],
  BRL: ['R$'],
  CAD: ['C$', 'CA$', 'CAD$'],
  CNY: ['元'],
  CRC: ['₡'],
  EUR: ['€'],
  GBP: ['£'],
  GEL: ['₾'],
  HKD: ['HK$'],
  ILS: ['₪'],
  INR: ['₹'],
  JPY: ['円'],
  KRW: ['₩'],
  KZT: ['₸'],
  LAK: ['₭'],
  LKR: ['ரூ'],
  MNT: ['₮'],
  MXN: ['Mex$', 'MX$', 'MXN$'],
  NGN: ['₦'],
  NZD: ['NZ$', 'NZD$'],
  PHP: ['₱'],
  RUB: ['₽'],
  SGD: ['S$', 'SG$'],
  TRY: ['₺'],
  TWD: ['NT$'],
  UAH: ['₴'],
  VND: ['₫'],
  AZN: ['₼'],
  AMD: ['֏'],
  BTC: ['₿'],
};

/** Every currency the house knows, by code. */
export const currencies: Readonly<Record<string, Currency>> = Object.fromEntries(
  `${active} ${withdrawn} ${crypto}`.split(' ').map((code) => {
    const symbols = signs[code];
    return [code, symbols ? { code, symbols } : { code }];
  }),
);

const byCode: ReadonlyMap<string, Currency> = new Map(Object.entries(currencies));

/** The currency with this ISO 4217 code, or `undefined`. */
export function currency(code: string): Currency | undefined {
  return byCode.get(code);
}
