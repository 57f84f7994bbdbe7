/** Owns cron expressions in words, for those that people use; others are shown as they are. */

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const two = (value: string): string => value.padStart(2, "0");
const isNumber = (text: string): boolean => /^\d+$/.test(text);
const day = (text: string): string | undefined => DAYS[Number(text) % 7];

function days(weekday: string, date: string): string | null {
  if (weekday === "*" && date === "*") return "every day";
  if (date !== "*") return weekday === "*" && isNumber(date) ? `on day ${date} of every month` : null;
  const [first = "", last] = weekday.split("-");
  if (last && isNumber(first) && isNumber(last)) return `${day(first)} to ${day(last)}`;
  const named = weekday.split(",");
  return named.every((one) => isNumber(one)) ? named.map(day).join(" and ") : null;
}

/** `every day at 03:00`, `Monday to Friday at 04:30`, `every 15 minutes`; null when there are no words for it. */
export function cronInWords(cron: string): string | null {
  const [minute = "", hour = "", date = "", month = "", weekday = "", more] = cron.trim().split(/\s+/);
  if (more !== undefined || month !== "*") return null;
  if (hour === "*" && date === "*" && weekday === "*") {
    const step = /^\*\/(\d+)$/.exec(minute)?.[1];
    if (step) return `every ${step} minutes`;
    if (minute === "*") return "every minute";
    return isNumber(minute) ? `every hour at minute ${minute}` : null;
  }
  if (!isNumber(minute) || !isNumber(hour)) return null;
  const when = days(weekday, date);
  return when && `${when} at ${two(hour)}:${two(minute)}`;
}
