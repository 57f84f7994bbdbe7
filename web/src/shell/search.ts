/** Owns the URL's query as the router keeps it: plain text, repeated names for several values. */

export type Search = Record<string, string | string[]>;

/** `?a=1&a=2&b=3` becomes `{a: ["1", "2"], b: "3"}`. */
export function parseSearch(text: string): Search {
  const found: Search = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const known = found[name];
    found[name] = known === undefined ? value : [...(Array.isArray(known) ? known : [known]), value];
  }
  return found;
}

/** The inverse; keeps what people read (`=`, `:`, `,`, `/`) unescaped. */
export function writeSearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((one) => one !== undefined && one !== null)
      .map((one) => `${escape(name)}=${escape(String(one))}`),
  );
  return pairs.length ? `?${pairs.join("&")}` : "";
}

const escape = (text: string): string =>
  encodeURIComponent(text).replace(/%20/g, "+").replace(/%(3D|3A|2C|2F|21)/gi, (code) => decodeURIComponent(code));

/** All values of one name. */
export const every = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** The last value of one name. */
export const one = (value: string | string[] | undefined): string | undefined => every(value).at(-1);
