"use strict";
const form = document.querySelector("form[role=search]");
const box = form.querySelector("input");
const found = form.querySelector(".found");
const status = found.querySelector("p");
const list = found.querySelector("ol");
const SIZE = 3;
const MOST = 10;
const LEAST = 0.45;
const WEIGHTS = [1, 0.9, 0.8]; // of names, keywords and other ways to say it
const TAILS = "ᄀ ᄁ ᄀᄉ ᄂ ᄂᄌ ᄂᄒ ᄃ ᄅ ᄅᄀ ᄅᄆ ᄅᄇ ᄅᄉ ᄅᄐ ᄅᄑ ᄅᄒ ᄆ ᄇ ᄇᄉ ᄉ ᄊ ᄋ ᄌ ᄎ ᄏ ᄐ ᄑ ᄒ".split(" ");

// Texts are compared by their jamo, where finals count as initials: 배ㅅ and 뱃 already find 배송.
function jamo(text) {
  return text.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function key(text) {
  return jamo(text).replace(/[\u11a8-\u11c2]/g, (tail) => TAILS[tail.charCodeAt(0) - 0x11a8]);
}

function initials(text) {
  return jamo(text).replace(/[\u1161-\u11ff]/g, "");
}

function grams(text) {
  const all = new Set();
  for (let at = 0; at + SIZE <= text.length; at++) all.add(text.slice(at, at + SIZE));
  return all;
}

let texts;
const having = new Map();

function prepare() {
  if (texts) return;
  texts = [];
  const searched = JSON.parse(document.getElementById("searched").textContent);
  searched.forEach((kinds, phrase) => kinds.forEach((kind, at) => kind.forEach((text) => {
    const entry = {phrase, key: key(text), weight: WEIGHTS[at], initials: at ? "" : initials(text)};
    for (const gram of grams(entry.key)) {
      if (!having.has(gram)) having.set(gram, []);
      having.get(gram).push(texts.length);
    }
    texts.push(entry);
  })));
}

// Returns how well each phrase fits, 0 to 1: how much of the query its best text has.
function fits(typed) {
  const query = key(typed);
  const best = new Map();
  function rate(text, fit) {
    best.set(text.phrase, Math.max(fit * text.weight, best.get(text.phrase) ?? 0));
  }
  if (query.length < SIZE || /^[\u1100-\u1112]+$/.test(query)) {
    for (const text of texts) {
      const fitting = text.initials.includes(query) || text.key.includes(query);
      if (query && fitting) rate(text, 1 - text.key.length / 1e4);
    }
    return best;
  }
  const shares = new Map();
  let whole = 0;
  for (const gram of grams(query)) {
    const places = having.get(gram) ?? [];
    const worth = Math.log(1 + texts.length / (1 + places.length));
    whole += worth;
    for (const at of places) shares.set(at, (shares.get(at) ?? 0) + worth);
  }
  for (const [at, share] of shares) {
    const length = Math.min(1, query.length / texts[at].key.length);
    rate(texts[at], share / whole * (0.8 + 0.2 * Math.sqrt(length)));
  }
  return best;
}

function result(place) {
  const make = (tag) => document.createElement(tag);
  const [item, link, label, more] = ["li", "a", "b", "small"].map(make);
  const read = (part) => place.querySelector(part)?.textContent.trim();
  const [name, gloss, number] = [".label", ".gloss", ".number"].map(read);
  label.textContent = name;
  more.textContent = number ? `${gloss} · ${number}` : gloss;
  link.href = `#${place.id}`;
  link.append(label, more);
  item.append(link);
  return item;
}

function show() {
  prepare();
  const scores = fits(box.value);
  const fit = (place) => scores.get(Number(place.dataset.phrase)) ?? 0;
  const places = [...document.querySelectorAll("main [data-phrase]")]
    .filter((place) => fit(place) >= LEAST)
    .sort((one, other) => fit(other) - fit(one))
    .slice(0, MOST);
  list.replaceChildren(...places.map(result));
  const {some, none} = status.dataset;
  status.textContent = places.length ? some.replace("{n}", places.length) : none;
  found.hidden = !box.value.trim();
}

function close() {
  found.hidden = true;
}

box.addEventListener("input", show);
box.addEventListener("focus", show);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  list.querySelector("a")?.click();
});
list.addEventListener("click", close);
form.addEventListener("keydown", (event) => {
  const stops = [box, ...list.querySelectorAll("a")];
  const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
  if (event.key === "Escape") {
    box.focus();
    close();
  } else if (step && !event.isComposing) {
    event.preventDefault();
    stops[stops.indexOf(document.activeElement) + step]?.focus();
  }
});
document.addEventListener("click", (event) => {
  if (!form.contains(event.target)) close();
});
form.hidden = false;
