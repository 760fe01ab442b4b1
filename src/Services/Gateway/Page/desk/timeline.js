import { svg } from "./dom.js";
import { days, period, place, standing } from "./words.js";

const row = 24;
const labels = 190;
const most = 40;

// Draws stops as bars, one line each: fainter where the date is no finer than a month.
export function renderTimeline(node, trips) {
  const dated = trips.map(trip => ({ trip, span: days(trip.start, trip.end) })).filter(t => t.span).slice(0, most);
  if (dated.length === 0) {
    node.replaceChildren();
    return;
  }
  const draw = () => node.replaceChildren(picture(dated, Math.max(node.clientWidth, 480)));
  node.redraw?.disconnect();
  node.redraw = new ResizeObserver(draw);
  node.redraw.observe(node);
  draw();
}

function picture(dated, width) {
  const first = Math.min(...dated.map(t => t.span[0]));
  const last = Math.max(...dated.map(t => t.span[1])) + 1;
  const margin = Math.max(1, (last - first) * 0.04);
  const x = day => labels + (day - first + margin) / (last - first + 2 * margin) * (width - labels);
  const height = dated.length * row + 24;
  const root = svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": `Time line of ${dated.length} stops` });
  for (const tick of ticks(first, last, Math.floor((width - labels) / 90))) {
    root.append(svg("line", { x1: x(tick.day), x2: x(tick.day), y1: 16, y2: height }));
    root.append(svg("text", { class: "axis", x: x(tick.day), y: 11, "text-anchor": "middle" }, tick.text));
  }
  dated.forEach(({ trip, span }, i) => root.append(bar(trip, span, x, 20 + i * row, width)));
  return root;
}

function bar(trip, span, x, y, width) {
  const [left, right] = [x(span[0]), Math.max(x(span[1] + 1), x(span[0]) + 6)];
  const vague = (trip.start ?? trip.end).length < 10 || (trip.end ?? trip.start).length < 10;
  const room = place(trip.destination).length * 7 + 12;
  // Beside the bar where there is room, else on it.
  const at = right + room < width ? { x: right + 6, "text-anchor": "start" }
    : left - room > labels ? { x: left - 6, "text-anchor": "end" }
    : { x: left + 6, "text-anchor": "start" };
  const where = svg("text", { ...at, y: y + 14 }, place(trip.destination));
  const state = standing(trip.status, trip.unconfirmed);
  return svg("g", { class: trip.status },
    svg("title", {}, `${trip.traveller.name}: ${place(trip.destination)}, ${period(trip.start, trip.end)}, ${state}`),
    svg("text", { x: 0, y: y + 14 }, shorten(trip.traveller.name, 27)),
    svg("rect", { class: vague ? "vague" : "", x: left, y: y + 3, width: right - left, height: row - 9, rx: 3 }),
    where);
}

// Days, months or years, whichever leaves room for the words.
function ticks(first, last, room) {
  const span = last - first;
  const date = day => new Date(day * 86400000);
  const found = [];
  const say = (day, parts) => date(day).toLocaleDateString("en-GB", { ...parts, timeZone: "UTC" });
  if (span <= room * 7) {
    const step = Math.max(1, Math.ceil(span / room));
    for (let day = first; day <= last; day += step) {
      found.push({ day, text: say(day, { day: "numeric", month: "short" }) });
    }
    return found;
  }
  const step = Math.max(1, Math.ceil(span / 30.4 / room));
  const start = date(first);
  for (let month = start.getUTCMonth(); ; month += step) {
    const day = Date.UTC(start.getUTCFullYear(), month, 1) / 86400000;
    if (day > last) return found;
    if (day >= first) found.push({ day, text: say(day, { month: "short", year: "numeric" }) });
  }
}

const shorten = (text, most) => text.length > most ? `${text.slice(0, most - 1)}…` : text;
