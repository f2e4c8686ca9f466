/* Words and elements. */
const CHOICE = "teladan.room.lang";
let words = {};

export function language() {
  return document.documentElement.lang === "en" ? "en" : "id";
}

export async function loadWords() {
  const chosen = localStorage.getItem(CHOICE);
  if (chosen === "id" || chosen === "en") {
    document.documentElement.lang = chosen;
  }
  words = await (await fetch(`/room/app/words-${language()}.json`)).json();
}

export function chooseLanguage(tag) {
  localStorage.setItem(CHOICE, tag);
  location.reload();
}

export function say(key, ...values) {
  return values.reduce((text, value, i) => text.replaceAll(`{${i}}`, value), words[key] ?? key);
}

export function clock(when) {
  const time = new Intl.DateTimeFormat(language() === "en" ? "en-GB" : "id-ID", { hour: "2-digit", minute: "2-digit" });
  return time.format(new Date(when));
}

export function day(when) {
  const format = new Intl.DateTimeFormat(language() === "en" ? "en-GB" : "id-ID", { day: "numeric", month: "short" });
  return format.format(new Date(when));
}

/** An element; of the properties, "on…" are listeners and the rest attributes. Nulls are left out. */
export function make(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (key.startsWith("on")) {
      made.addEventListener(key.slice(2), value);
    } else {
      made.setAttribute(key, value === true ? "" : value);
    }
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

export function button(label, deed, tone = "") {
  return make("button", { type: "button", class: `button ${tone}`, onclick: deed }, label);
}
