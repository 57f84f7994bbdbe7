/** Owns writing a question as a command line or a request, and an answer as a file. */

import type { Row } from "../../../client/model";

export type Question = Readonly<Record<string, string | number | readonly string[] | undefined>>;

const quoted = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

const every = (value: Question[string]): string[] =>
  value === undefined ? [] : Array.isArray(value) ? [...value] : [String(value)];

const pairs = (question: Question): [string, string[]][] =>
  Object.entries(question)
    .map(([name, value]): [string, string[]] => [name, every(value)])
    .filter(([name, values]) => values.length > 0 && !(name === "basis" && values[0] === "effective"));

/** What is asked: its command's words and its path are the same. */
export type Asking = "summary" | "rows";

/** `glasspane costs summary --by service --from … --to …` */
export function command(asking: Asking, question: Question): string {
  const flags = pairs(question).flatMap(([name, values]) =>
    name === "by" || name === "columns"
      ? [`--${name} ${quoted(values.join(","))}`]
      : values.map((value) => (value.startsWith("-") ? `--${name}=${quoted(value)}` : `--${name} ${quoted(value)}`)),
  );
  return [`glasspane costs ${asking}`, ...flags].join(" ");
}

/** A curl request for the same answer. */
export function curl(asking: Asking, question: Question, origin: string): string {
  const fields = pairs(question).flatMap(([name, values]) =>
    values.map((value) => `--data-urlencode ${quoted(`${name}=${value}`)}`),
  );
  return [`curl --get ${quoted(`${origin}/api/v1/costs/${asking}`)}`, ...fields].join(" ");
}

/** The rows as CSV (RFC 4180), every column of the answer, amounts with all their digits. */
export function csv(rows: readonly Row[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const field = (value: unknown): string => {
    const text = value === null || value === undefined ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const body = rows.map((row) => names.map((name) => field(row[name])).join(","));
  return [names.join(","), ...body, ""].join("\r\n");
}

/** Hand a text to the browser as a file. */
export function download(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
