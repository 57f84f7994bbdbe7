/** Owns writing a question as a command line or a request, and an answer as a file. */

import type { Summary } from "../../../client/model";

export type Question = Readonly<Record<string, string | number | readonly string[] | undefined>>;

const quoted = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

const every = (value: Question[string]): string[] =>
  value === undefined ? [] : Array.isArray(value) ? [...value] : [String(value)];

const pairs = (question: Question): [string, string[]][] =>
  Object.entries(question)
    .map(([name, value]): [string, string[]] => [name, every(value)])
    .filter(([name, values]) => values.length > 0 && !(name === "basis" && values[0] === "effective"));

/** `glasspane costs summary --by service --from … --to …` */
export function command(question: Question): string {
  const flags = pairs(question).flatMap(([name, values]) =>
    name === "by"
      ? [`--${name} ${quoted(values.join(","))}`]
      : values.map((value) => `--${name} ${quoted(value)}`),
  );
  return ["glasspane costs summary", ...flags].join(" ");
}

/** A curl request for the same answer. */
export function curl(question: Question, origin: string): string {
  const fields = pairs(question).flatMap(([name, values]) =>
    values.map((value) => `--data-urlencode ${quoted(`${name}=${value}`)}`),
  );
  return [`curl --get ${quoted(`${origin}/api/v1/costs/summary`)}`, ...fields].join(" ");
}

/** The rows as CSV (RFC 4180), every column of the answer, amounts with all their digits. */
export function csv(summary: Summary): string {
  const names = [...new Set(summary.rows.flatMap((row) => Object.keys(row)))];
  const field = (value: unknown): string => {
    const text = value === null || value === undefined ? "" : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const body = summary.rows.map((row) => names.map((name) => field(row[name])).join(","));
  return [names.join(","), ...body, ""].join("\r\n");
}

/** Hand a text to the browser as a file. */
export function download(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
