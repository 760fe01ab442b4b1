import { events, get } from "./api.js";
import { byId, el, later, showError } from "./dom.js";
import { conflictBox, fill, measureCells, statusMark } from "./tables.js";
import { renderTimeline } from "./timeline.js";
import { showTraveller } from "./traveller.js";
import { showWays, startWays } from "./ways.js";
import { people, period, place, statuses } from "./words.js";

const heads = ["Traveller", "Destination", "When", "Status", "Meets · event", "Claims"];
const pageSize = 25;
const tokens = [""];
let changed = new Set();
let asked = 0;
// Rows that show their claims stay open when the list is drawn anew.
const opened = new Set();

export function startDiary() {
  const filters = byId("filters");
  filters.elements.status.append(...statuses.map(s => el("option", { value: s }, s)));
  const afresh = () => { tokens.length = 1; return showTrips(); };
  filters.addEventListener("input", later(250, afresh));
  filters.addEventListener("reset", () => setTimeout(afresh));
  filters.addEventListener("submit", event => { event.preventDefault(); afresh(); });
  byId("newer").addEventListener("click", () => { tokens.pop(); showTrips(); });
  byId("older").addEventListener("click", event => { tokens.push(event.currentTarget.dataset.token); showTrips(); });
  startWays();
  follow();
}

export const refresh = later(200, () => Promise.all([showTrips(), showMeasures()]));

async function showTrips() {
  const mine = ++asked;
  const filters = byId("filters");
  const given = Object.fromEntries(new FormData(filters));
  showWays(given);
  try {
    const page = await get("/v1/trips", { ...given, page_size: pageSize, page_token: tokens.at(-1) });
    if (mine !== asked) return;
    showError(byId("diary-error"), null, filters);
    fill(byId("trips"), heads, page.trips.flatMap(tripRow), "The diary has no such trip.");
    renderTimeline(byId("diary-timeline"), page.trips);
    const first = (tokens.length - 1) * pageSize;
    byId("trip-count").textContent = page.total > 0 ? `${first + 1}–${first + page.trips.length} of ${page.total} trips` : "";
    byId("newer").disabled = tokens.length === 1;
    byId("older").disabled = !page.next_page_token;
    byId("older").dataset.token = page.next_page_token ?? "";
    changed = new Set();
    showTraveller(filters.elements.traveller.value, Object.fromEntries(new FormData(filters)));
  } catch (error) {
    if (mine === asked) showError(byId("diary-error"), error, filters);
  }
}

async function showMeasures() {
  try {
    const page = await get("/v1/measures", { page_size: 50 });
    showError(byId("measures-error"), null);
    fill(byId("measure-rows"), ["Imposed by", "Target", "Measure", "Action", "Date", "Claims"],
      page.measures.flatMap(m => claimsRow(measureCells(m, m.kind), m.claim_count, `/v1/measures/${m.id}`)),
      "No measure has been reported yet.");
    byId("measure-count").textContent = page.total > page.measures.length ? `the newest ${page.measures.length} of ${page.total}` : "";
  } catch (error) {
    showError(byId("measures-error"), error);
  }
}

const differing = conflicts => conflicts.length > 0
  ? el("small", { class: "note" }, `reports differ on the ${conflicts.map(c => c.field).join(", ")}`)
  : null;

function tripRow(trip) {
  const rows = claimsRow([
    el("td", {}, trip.traveller.name),
    el("td", {}, place(trip.destination)),
    el("td", { class: "when" }, period(trip.start, trip.end)),
    el("td", {}, statusMark(trip.status, trip.unconfirmed), differing(trip.conflicts)),
    el("td", {}, [people(trip.meets), trip.event].filter(Boolean).join(" · ")),
  ], trip.claim_count, `/v1/trips/${trip.id}`);
  if (changed.has(trip.id)) rows[0].classList.add("flash");
  return rows;
}

// A row whose last cell opens the sentences it was read from.
function claimsRow(cells, count, path) {
  const button = el("button", { type: "button", class: "link", "aria-expanded": "false" }, `${count} ${count === 1 ? "claim" : "claims"}`);
  const row = el("tr", { class: "entry" }, cells, el("td", {}, button));
  const details = el("td", { colspan: cells.length + 1 }, "…");
  const more = el("tr", { hidden: true }, details);
  const show = async open => {
    button.setAttribute("aria-expanded", String(open));
    more.hidden = !open;
    if (open) details.replaceChildren(el("div", { class: "details" }, await quotes(path)));
  };
  button.addEventListener("click", () => {
    const open = !opened.delete(path);
    if (open) opened.add(path);
    show(open);
  });
  if (opened.has(path)) show(true);
  return [row, more];
}

async function quotes(path) {
  try {
    const { trip, claims } = await get(path);
    return [...await history(trip), ...claims.flatMap(({ claim, source }) => [
      el("blockquote", {}, `“${claim.quote?.text ?? ""}”`),
      el("p", {}, [source.outlet, source.title, source.published, claim.reported_by.join(" → ")].filter(Boolean).join(" · ")),
    ])];
  } catch (error) {
    return [el("p", { class: "error" }, error.message)];
  }
}

// What became of a trip, before its sentences: sources, new dates, what reports do not agree on. Measures have none of it.
async function history(trip) {
  if (!trip) return [];
  const sources = `${trip.source_count} independent ${trip.source_count === 1 ? "source" : "sources"}`;
  const when = async id => get(`/v1/trips/${id}`).then(found => period(found.trip.start, found.trip.end));
  const words = [
    trip.official ? `${sources}, one of them official` : sources,
    trip.postponed_to && `put off, to ${await when(trip.postponed_to)}`,
    trip.postponed_from && `new date of a trip that was put off, from ${await when(trip.postponed_from)}`,
  ];
  return [el("p", { class: "note" }, words.filter(Boolean).join(" · ")), ...trip.conflicts.map(conflictBox)];
}

// Follows the changes for ever: after a break it goes on from the last one seen.
async function follow() {
  const live = byId("live");
  const say = (text, on) => { live.textContent = text; live.classList.toggle("on", on); };
  for (let lastId, pause = 1; ; pause = Math.min(pause * 2, 30)) {
    try {
      // The list is asked for once the stream is open, so that no change falls between the two.
      const opened = () => { say("live", true); pause = 1; refresh(); };
      for await (const event of events("/v1/live", { lastId, onOpen: opened })) {
        lastId = event.id;
        changed.add(event.data.trip.id);
        refresh();
      }
      say("reconnecting", false);
    } catch (error) {
      say("reconnecting", false);
      showError(byId("diary-error"), error);
    }
    await new Promise(resolve => setTimeout(resolve, pause * 1000));
  }
}
