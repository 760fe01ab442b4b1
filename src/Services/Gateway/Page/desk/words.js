// How values are said to people.
export const statuses = ["proposed", "planned", "underway", "completed", "postponed", "cancelled", "denied"];

export const say = word => (word ?? "").replaceAll("_", " ");

// A plan whose dates have passed without a word is said to be unconfirmed.
export const standing = (status, unconfirmed) => unconfirmed ? `${status} (unconfirmed)` : status;

export const place = p => [p.name, p.country].filter(Boolean).join(", ") || "unknown place";

export const people = list => list.map(p => p.name).join(", ");

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

function day(iso) {
  const [year, month, date] = iso.split("-");
  return [date && Number(date), month && months[Number(month) - 1].slice(0, date ? 3 : undefined), year].filter(Boolean).join(" ");
}

// "27 Jun 2022", "27 Jun – 3 Jul 2022", "June 2022", "from 27 Jun 2022".
export function period(start, end) {
  if (!start && !end) return "no date";
  if (!end) return `from ${day(start)}`;
  if (!start) return `until ${day(end)}`;
  if (start === end) return day(start);
  const [first, last] = [day(start), day(end)];
  const sameYear = start.slice(0, 4) === end.slice(0, 4) && start.length > 4 && end.length > 4;
  return `${sameYear ? first.slice(0, -5) : first} – ${last}`;
}

// First and last day that a date of any precision covers, in days since 1970; null when there is none.
export function days(start, end) {
  const first = bounds(start ?? end)?.[0];
  const last = bounds(end ?? start)?.[1];
  return first === undefined || last === undefined ? null : [Math.min(first, last), Math.max(first, last)];
}

function bounds(iso) {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso ?? "");
  if (!match) return undefined;
  const [year, month, date] = match.slice(1).map(part => part && Number(part));
  const utc = (y, m, d) => Date.UTC(y, m, d) / 86400000;
  if (date) return [utc(year, month - 1, date), utc(year, month - 1, date)];
  if (month) return [utc(year, month - 1, 1), utc(year, month, 0)];
  return [utc(year, 0, 1), utc(year, 11, 31)];
}
