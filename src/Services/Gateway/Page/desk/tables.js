import { el } from "./dom.js";
import { people, period, place, say, standing } from "./words.js";

export function fill(table, heads, rows, whenEmpty) {
  const body = rows.length > 0 ? rows : [el("tr", {}, el("td", { class: "empty", colspan: heads.length }, whenEmpty))];
  table.replaceChildren(
    el("thead", {}, el("tr", {}, heads.map(head => el("th", { scope: "col" }, head)))),
    el("tbody", {}, body));
}

export const statusMark = (status, unconfirmed) => el("span", { class: `status ${status}` }, standing(status, unconfirmed));

// What claims of a trip do not agree on: each side with its sentence and who says so.
export const conflictBox = conflict => el("section", { class: "conflict" },
  el("h4", {}, `Reports differ on the ${conflict.field}`),
  el("dl", {}, conflict.values.flatMap(side => [
    el("dt", {}, /^\d/.test(side.value) ? period(side.value, side.value) : side.value,
      el("small", { class: "note" }, ` ${side.claim_ids.length} ${side.claim_ids.length === 1 ? "claim" : "claims"}`)),
    el("dd", {}, el("blockquote", {}, `“${side.quote ?? ""}”`),
      side.reported_by.length > 0 ? el("p", {}, side.reported_by.join(" → ")) : null),
  ])));

// The stops and measures of one reading; choosing a row shows its sentence.
export function stopRow(claim, onChoose) {
  return quoted(claim, onChoose,
    el("td", {}, claim.traveller.name),
    el("td", {}, place(claim.destination)),
    el("td", { class: "when" }, period(claim.start, claim.end)),
    el("td", {}, statusMark(claim.status)),
    el("td", {}, [people(claim.meets), claim.event].filter(Boolean).join(" · ")));
}

export function claimedMeasureRow(claim, onChoose) {
  return quoted(claim, onChoose, ...measureCells(claim, claim.measure));
}

export const measureCells = (measure, kind) => [
  el("td", {}, measure.imposers.join(", ")),
  el("td", {}, measure.targets.join(", ")),
  el("td", {}, say(kind) + (measure.goods ? `: ${measure.goods}` : "")),
  el("td", {}, say(measure.action)),
  el("td", { class: "when" }, period(measure.date, measure.date)),
];

function quoted(claim, onChoose, ...cells) {
  const choose = () => claim.quote && onChoose(claim.quote.span);
  return el("tr", { class: "row", onclick: choose }, cells,
    el("td", { class: "said" },
      el("button", { type: "button", class: "quote", title: "Show it in the text" }, claim.quote ? `“${claim.quote.text}”` : ""),
      claim.reported_by.length > 0 ? el("small", { class: "note" }, claim.reported_by.join(" → ")) : null));
}
