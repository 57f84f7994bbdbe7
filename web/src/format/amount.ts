/** Owns arithmetic on amounts as text and the one way amounts, counts and shares are written. */

const SCALE = 18;

/** Parse plain decimal text into whole 10⁻¹⁸ units; throws on anything that is not decimal text. */
export function toUnits(text: string): bigint {
  const match = /^(-?)(\d*)(?:\.(\d*))?$/.exec(text.trim());
  if (!match || (!match[2] && !match[3])) throw new Error(`not an amount: ${text}`);
  const fraction = (match[3] ?? "").slice(0, SCALE).padEnd(SCALE, "0");
  const units = BigInt((match[2] || "0") + fraction);
  return match[1] ? -units : units;
}

/** Write 10⁻¹⁸ units as plain decimal text without trailing zeros. */
export function fromUnits(units: bigint): string {
  const digits = (units < 0n ? -units : units).toString().padStart(SCALE + 1, "0");
  const whole = digits.slice(0, -SCALE);
  const fraction = digits.slice(-SCALE).replace(/0+$/, "");
  return `${units < 0n ? "-" : ""}${whole}${fraction ? `.${fraction}` : ""}`;
}

/** Exact difference a − b. */
export const subtract = (a: string, b: string): string => fromUnits(toUnits(a) - toUnits(b));

/** Exact difference without its sign. */
export const distance = (a: string, b: string): string => subtract(a, b).replace("-", "");

/** Exact sum. */
export const sum = (amounts: Iterable<string>): string => {
  let total = 0n;
  for (const amount of amounts) total += toUnits(amount);
  return fromUnits(total);
};

/** Exact order of two amounts: negative, zero or positive. */
export function compareAmounts(a: string, b: string): number {
  const difference = toUnits(a) - toUnits(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** A binary approximation, for the geometry of charts and for percentages only. */
export const approximate = (amount: string): number => Number(amount);

/** Relative change from `before` to `after`, or null where there is nothing to compare with. */
export function relativeChange(after: string, before: string): number | null {
  const base = approximate(before);
  return base === 0 ? null : (approximate(after) - base) / Math.abs(base);
}

type Decimal = Intl.StringNumericLiteral;
const styles = new Map<string, Intl.NumberFormat>();

function style(key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const known = styles.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat("en-US", options);
  styles.set(key, made);
  return made;
}

function currencyStyle(currency: string, digits: number): Intl.NumberFormat {
  const fraction = { minimumFractionDigits: 2, maximumFractionDigits: Math.max(2, digits) };
  try {
    return style(`${currency}/${digits}`, { style: "currency", currency, ...fraction });
  } catch {
    return style(`plain/${digits}`, fraction);
  }
}

const minus = (text: string): string => text.replace("-", "−");

/** An amount to the cent: `$12,345.60`. Text in, so no digit is lost on the way. */
export const formatAmount = (amount: string, currency: string): string =>
  minus(currencyStyle(currency, 2).format(amount as Decimal));

/** An amount with every digit it has: `$0.000000418`. */
export const formatExact = (amount: string, currency: string): string =>
  minus(currencyStyle(currency, SCALE).format(amount as Decimal));

/** A short amount for axes: `$12K`. */
export function formatCompact(amount: number, currency: string): string {
  const options: Intl.NumberFormatOptions = { notation: "compact", maximumFractionDigits: 1 };
  try {
    return minus(style(`compact/${currency}`, { style: "currency", currency, ...options }).format(amount));
  } catch {
    return minus(style("compact", options).format(amount));
  }
}

/** A share of one: `12.4%`. */
export const formatShare = (share: number): string =>
  minus(style("share", { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(share));

/** A relative change with its sign: `+3.2%`. */
export const formatChange = (change: number): string =>
  minus(
    style("change", {
      style: "percent",
      signDisplay: "exceptZero",
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }).format(change),
  );

/** A count: `1,502,113`. */
export const formatCount = (count: number): string => style("count", {}).format(count);
