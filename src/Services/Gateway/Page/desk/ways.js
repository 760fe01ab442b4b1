import { file, hasKey } from "./api.js";
import { byId, el, showError } from "./dom.js";

// The forms that the trips of the current filter can be taken along in.
const forms = {
  ics: "calendar", csv: "CSV", parquet: "Parquet", json: "JSON", jsonl: "JSON Lines", geojson: "GeoJSON", "colt.csv": "COLT table",
  atom: "feed of changes",
};

const links = Object.entries(forms).map(([ending, name]) => {
  const link = el("a", { type: ending === "atom" ? "application/atom+xml" : null }, name);
  link.addEventListener("click", event => { if (hasKey()) { event.preventDefault(); save(link, `motorcade-trips.${ending}`); } });
  return [ending, link];
});

export function startWays() {
  byId("ways").append("These trips as ", ...links.flatMap(([, link], i) => (i === 0 ? [link] : [" · ", link])));
}

export function showWays(filters) {
  const search = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== "")).toString();
  for (const [ending, link] of links) link.setAttribute("href", `/v1/trips.${ending}${search && "?"}${search}`);
}

// A link cannot send the key; what it leads to is fetched with it and saved from here.
async function save(link, name) {
  try {
    const address = URL.createObjectURL(await file(link.getAttribute("href")));
    el("a", { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    showError(byId("diary-error"), null);
  } catch (error) {
    showError(byId("diary-error"), error);
  }
}
