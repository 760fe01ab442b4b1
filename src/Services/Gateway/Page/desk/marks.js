import { el } from "./dom.js";
import { period, say } from "./words.js";

// Shows the text with its sentences, mentions and dates. Spans count UTF-16 code units, as JavaScript's own strings do.
export function renderText(node, reading) {
  const quotes = [...reading.trips, ...reading.sanctions].map(claim => claim.quote?.span).filter(Boolean);
  const marks = marksOf(reading);
  const parts = [];
  let at = 0;
  for (const sentence of [...reading.sentences].sort((a, b) => a.span.start - b.span.start)) {
    const { start, length } = sentence.span;
    if (start < at) continue;
    parts.push(...piece(reading.text, at, start, marks));
    const claim = quotes.some(quote => overlaps(quote, sentence.span));
    const kinds = [sentence.kind, claim ? "claim" : ""].filter(Boolean).join(" ");
    at = start + length;
    parts.push(el("span", { class: kinds, "data-start": start, "data-end": at }, piece(reading.text, start, at, marks)));
  }
  parts.push(...piece(reading.text, at, reading.text.length, marks));
  node.replaceChildren(...parts);
}

// Lights up the sentence that a claim was read from.
export function choose(node, span) {
  for (const lit of node.querySelectorAll(".chosen")) lit.classList.remove("chosen");
  const sentences = [...node.querySelectorAll("[data-start]")].filter(s =>
    overlaps(span, { start: Number(s.dataset.start), length: s.dataset.end - s.dataset.start }));
  for (const sentence of sentences) sentence.classList.add("chosen");
  sentences[0]?.scrollIntoView({ block: "center" });
}

const overlaps = (a, b) => a.start < b.start + b.length && b.start < a.start + a.length;

function marksOf(reading) {
  const known = id => id ? ` (${id})` : "";
  const when = d => d.start || d.end ? period(d.start, d.end) : "a time that cannot be told";
  const mentions = reading.mentions.map(m => ({ ...m.span, kind: m.kind, tip: `${say(m.kind)}: ${m.name}${known(m.entity_id)}` }));
  const dates = reading.dates.map(d => ({ ...d.span, kind: "date", tip: when(d) }));
  // The longer of two that overlap is the more telling one.
  const kept = [];
  for (const mark of [...mentions, ...dates].sort((a, b) => b.length - a.length)) {
    if (mark.length > 0 && !kept.some(k => overlaps(k, mark))) kept.push(mark);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function piece(text, from, to, marks) {
  const parts = [];
  let at = from;
  for (const mark of marks) {
    const start = Math.max(mark.start, from);
    const end = Math.min(mark.start + mark.length, to);
    if (start >= end || start < at) continue;
    if (start > at) parts.push(text.slice(at, start));
    parts.push(el("mark", { class: mark.kind, title: mark.tip }, text.slice(start, end)));
    at = end;
  }
  if (at < to) parts.push(text.slice(at, to));
  return parts;
}
