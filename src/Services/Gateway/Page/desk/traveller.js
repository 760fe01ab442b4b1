// What is known of one traveller beside the list of trips: journeys, guests received, stops that cannot both be true.
import { get } from "./api.js";
import { byId, el } from "./dom.js";
import { fill, statusMark } from "./tables.js";
import { period, place } from "./words.js";

const shown = 10;
let asked = 0;

// Shows it while the filter means one traveller; says who else it may mean when it does not.
export async function showTraveller(traveller, filters) {
  const mine = ++asked;
  const view = byId("traveller");
  const found = traveller.trim() ? await find(traveller, filters) : null;
  if (mine !== asked) return;
  view.hidden = !found;
  if (!found) return;
  const { who, today, journeys, received, overlaps, note } = found;
  byId("traveller-name").textContent = who?.name ?? "Several travellers";
  byId("traveller-note").textContent = note ?? whereabouts(today);
  byId("overlaps").replaceChildren(...(overlaps ?? []).map(clash));
  byId("journeys").replaceChildren(...section("Journeys", (journeys ?? []).map(journey)));
  byId("received-title").hidden = !received?.length;
  fill(byId("received"), ["Guest", "Place", "When", "Status", "Event"], (received ?? []).map(guest), "");
  byId("received").hidden = !received?.length;
}

async function find(traveller, { from, to }) {
  try {
    const on = new Date().toISOString().slice(0, 10);
    const today = await get("/v1/whereabouts", { traveller, on });
    const who = today.traveller;
    const person = who.id ?? traveller;
    const [journeys, meetings, clashes] = await Promise.all([
      all("/v1/journeys", "journeys", { traveller: person, from, to }),
      all("/v1/meetings", "meetings", { person, from, to }),
      get("/v1/overlaps", { traveller: person, from, to, page_size: shown }),
    ]);
    const isHost = meeting => meeting.trip_ids.length === 1 && same(meeting.participants[1], who);
    return {
      who, today, overlaps: clashes.overlaps,
      journeys: journeys.filter(j => j.stops.length > 1).slice(-shown).reverse(),
      received: meetings.filter(isHost).slice(-shown).reverse(),
    };
  } catch (error) {
    // Somebody else's answer is said by the list of trips; here only whom the name may mean.
    return error.errors?.traveller ? { note: error.message.replace("traveller: ", "") } : null;
  }
}

async function all(path, rows, query) {
  const found = [];
  for (let token = ""; ;) {
    const page = await get(path, { ...query, page_size: 500, page_token: token });
    found.push(...page[rows]);
    token = page.next_page_token;
    if (!token) return found;
  }
}

const same = (one, other) => one.id ? one.id === other.id : one.name === other.name;

function whereabouts({ stops, before, after }) {
  if (stops.length > 0) {
    return `Today: ${stops.map(s => `${place(s.trip.destination)} (${[s.certainty, s.reason].filter(Boolean).join(": ")})`).join(", ")}`;
  }
  const around = (text, trip) => trip ? `${text} ${place(trip.destination)}, ${period(trip.start, trip.end)}` : "";
  return [around("Last known stop:", before), around("Next:", after)].filter(Boolean).join(" · ");
}

const section = (title, rows) => rows.length > 0 ? [el("h4", {}, title), el("ul", {}, rows)] : [];

function journey({ stops, legs, start, end }) {
  const way = stops.flatMap((stop, i) => [
    i > 0 ? el("span", { class: "leg" }, leg(legs[i - 1])) : null,
    el("span", { class: `stop ${stop.status}`, title: `${period(stop.start, stop.end)}, ${stop.status}` }, place(stop.destination)),
  ]);
  return el("li", {}, el("span", { class: "when" }, period(start, end)), way);
}

const leg = ({ kilometres }) => kilometres === null ? "→" : `→ ${Math.round(kilometres).toLocaleString("en-GB")} km →`;

const clash = ({ on, reason }) => el("li", {}, `${period(on, on)}: ${reason}.`);

const guest = meeting => el("tr", {},
  el("td", {}, meeting.participants[0].name),
  el("td", {}, place(meeting.place)),
  el("td", { class: "when" }, period(meeting.start, meeting.end)),
  el("td", {}, statusMark(meeting.status)),
  el("td", {}, meeting.event));
