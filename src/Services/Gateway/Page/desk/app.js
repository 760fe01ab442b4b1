import { events, get, onKeyNeeded, post, useKey } from "./api.js";
import { refresh, startDiary } from "./diary.js";
import { byId, showError } from "./dom.js";
import { choose, renderText } from "./marks.js";
import { claimedMeasureRow, fill, stopRow } from "./tables.js";
import { renderTimeline } from "./timeline.js";

const form = byId("article");
const stages = { stored: "stored", announced: "on its way", annotated: "read", done: "in the diary", failed: "failed" };

function article() {
  const given = Object.fromEntries(new FormData(form));
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, value.trim()]));
}

async function during(button, action) {
  button.disabled = true;
  showError(byId("article-error"), null, form);
  try {
    await action();
  } catch (error) {
    state("");
    showError(byId("article-error"), error, form);
  } finally {
    button.disabled = false;
  }
}

const state = text => { byId("article-state").textContent = text; };

async function read() {
  state("reading …");
  const reading = await post("/v1/read", article());
  state("");
  show(reading);
}

function show(reading) {
  byId("reading").hidden = false;
  byId("reading-note").textContent = [
    reading.reference_date
      ? `“On Friday” and the like count from ${reading.reference_date}.`
      : "No publication date: relative dates stay open.",
    reading.language && !/^en/.test(reading.language)
      ? `The text does not seem to be English (${reading.language}): nothing is read from it.`
      : "",
  ].join(" ");
  const text = byId("text");
  renderText(text, reading);
  const onChoose = span => choose(text, span);
  fill(byId("stops"), ["Traveller", "Destination", "When", "Status", "Meets · event", "Quote"],
    reading.trips.map(claim => stopRow(claim, onChoose)), "The article tells of no trip.");
  fill(byId("reading-measures"), ["Imposed by", "Target", "Measure", "Action", "Date", "Quote"],
    reading.sanctions.map(claim => claimedMeasureRow(claim, onChoose)), "The article tells of no sanction.");
  renderTimeline(byId("timeline"), reading.trips);
  text.focus({ preventScroll: true });
}

async function add() {
  state("handing in …");
  const receipt = await post("/v1/articles", article());
  const known = receipt.duplicate ? " (it was known already)" : "";
  for await (const { data } of events(`/v1/articles/${encodeURIComponent(receipt.id)}/progress`)) {
    state(stages[data.stage] + known);
    if (data.stage === "failed") throw new Error(data.reason ?? "A service gave up on the article.");
  }
  refresh();
}

async function example() {
  const { title, published, outlet, text } = await get("/desk/example.json");
  for (const [name, value] of Object.entries({ title, published, outlet, text })) form.elements[name].value = value;
  form.elements.text.focus();
  form.elements.text.setSelectionRange(0, 0);
  form.elements.text.scrollTop = 0;
}

onKeyNeeded(() => { byId("key").hidden = false; });
byId("key").addEventListener("submit", event => {
  event.preventDefault();
  useKey(event.target.elements.key.value);
  event.target.hidden = true;
  refresh();
});
form.addEventListener("submit", event => { event.preventDefault(); during(byId("read-it"), read); });
form.elements.text.addEventListener("keydown", event => { if (event.ctrlKey && event.key === "Enter") form.requestSubmit(); });
byId("add").addEventListener("click", event => during(event.currentTarget, add));
byId("example").addEventListener("click", event => during(event.currentTarget, example));
startDiary();
