/* The form: one note for one thing. Whatever is typed or photographed is on the device at once. */
import { button, clock, make, say } from "./dom.js";
import { content } from "./merge.js";
import { shrink } from "./photo.js";
import * as store from "./store.js";

const KINDS = ["FACT", "HOST_OPINION", "ANALYSIS"];
const STAYS = ["theme", "session", "questionId", "hostUnit"];
const LONG = 20000;

export class Desk {
  /**
   * @param room tells whose and which visit this is, and what happens after saving
   */
  constructor(place, room) {
    this.place = place;
    this.room = room;
    this.values = {};
    this.photos = [];
    this.editing = null;
    this.parked = null;
    this.shown = [];
    const keep = () => this.keep();
    addEventListener("pagehide", keep);
    document.addEventListener("visibilitychange", keep);
  }

  open(draft) {
    if (draft) {
      ({ values: this.values, photos: this.photos, editing: this.editing, parked: this.parked } = draft);
    }
    this.render();
  }

  render() {
    this.shown.forEach((url) => URL.revokeObjectURL(url));
    this.shown = [];
    const frame = this.room.frame;
    this.form = make(
      "form",
      { class: "desk", novalidate: true, oninput: () => this.later(), onsubmit: (event) => this.submit(event) },
      this.heading(),
      this.theme(frame.themes),
      this.agenda(frame),
      this.text("text", { rows: 6, required: true, placeholder: say("text.help") }),
      this.kind(),
      this.strip(),
      this.more(frame),
      this.bar(),
    );
    this.place.replaceChildren(this.form);
  }

  heading() {
    if (!this.editing) {
      return make("h1", { class: "hidden-words" }, say("write"));
    }
    return make(
      "div",
      { class: "editing" },
      make("h1", {}, say("editing")),
      button(say("cancel"), () => this.finish(), "quiet"),
      this.editing.mayDelete ? this.deletion() : null,
    );
  }

  deletion() {
    let sure = false;
    const made = button(say("delete"), async () => {
      if (!sure) {
        sure = true;
        made.textContent = say("delete.sure");
        return;
      }
      await this.room.remove(this.editing);
      await this.finish();
    }, "danger");
    return made;
  }

  theme(themes) {
    const chosen = this.values.theme ?? "";
    const all = chosen && !themes.includes(chosen) ? [...themes, chosen] : themes;
    if (all.length === 0) {
      return this.text("theme", { single: true });
    }
    return this.marks("theme", all.map((theme) => [theme, theme]), "sliding");
  }

  /** What is on now, as far as the agenda and the questions are known; nothing else to see here. */
  agenda(frame) {
    const questions = (frame.questions ?? []).map((q) => [q.id, q.text]);
    const sessions = (frame.sessions ?? []).map((s) => [s, s]);
    return make(
      "div",
      { class: "agenda" },
      questions.length > 0 ? this.choice("questionId", questions) : null,
      sessions.length > 0 ? this.choice("session", sessions) : null,
    );
  }

  choice(name, options) {
    const chosen = this.values[name] ?? "";
    const all = chosen && !options.some(([value]) => value === chosen) ? [...options, [chosen, chosen]] : options;
    const items = all.map(([value, label]) => make("option", { value, selected: value === chosen }, label));
    const id = `field-${name}`;
    return make("div", { class: "field" }, make("label", { for: id }, say(name)), make("select", { id, name }, make("option", { value: "" }, say("none")), ...items));
  }

  kind() {
    return this.marks("kind", KINDS.map((kind) => [kind, say(`kind.${kind}`)]), "three");
  }

  marks(name, options, tone) {
    const radios = options.map(([value, label]) =>
      make(
        "label",
        { class: "mark" },
        make("input", { type: "radio", name, value, checked: this.values[name] === value }),
        make("span", {}, label),
      ),
    );
    return make("fieldset", { class: `marks ${tone}` }, make("legend", {}, say(name)), make("div", {}, ...radios));
  }

  text(name, { rows = 2, single = false, list = null, max = single ? 300 : LONG, ...more } = {}) {
    const id = `field-${name}`;
    const input = single
      ? make("input", { id, name, type: "text", maxlength: max, list, autocomplete: "off", ...more })
      : make("textarea", { id, name, rows, maxlength: max, ...more });
    input.value = this.values[name] ?? "";
    return make("div", { class: "field" }, make("label", { for: id }, say(name)), input);
  }

  more(frame) {
    const used = ["session", "hostUnit", "question", "similarity", "difference", "solutionId"];
    const units = make("datalist", { id: "units" }, ...frame.hostUnits.map((unit) => make("option", { value: unit })));
    return make(
      "details",
      { class: "more", open: used.some((name) => this.values[name]) },
      make("summary", {}, say("more")),
      this.text("similarity"),
      this.text("difference"),
      this.text("question"),
      frame.sessions?.length ? null : this.text("session", { single: true }),
      this.text("hostUnit", { single: true, list: "units" }),
      units,
      this.solution(frame.solutions),
    );
  }

  solution(solutions) {
    const chosen = this.values.solutionId ?? null;
    const known = solutions.some((s) => String(s.id) === chosen) || chosen === null;
    const all = known ? solutions : [...solutions, { id: chosen, title: `#${chosen}` }];
    const options = all.map((s) => make("option", { value: s.id, selected: String(s.id) === chosen }, s.title));
    const select = make("select", { id: "field-solution", name: "solutionId" }, make("option", { value: "" }, say("none")), ...options);
    return make("div", { class: "field" }, make("label", { for: "field-solution" }, say("solution")), select);
  }

  strip() {
    const pictures = this.photos.map((photo, i) => {
      const url = URL.createObjectURL(photo.bytes);
      this.shown.push(url);
      const caption = make("input", { type: "text", maxlength: 500, "aria-label": say("caption", i + 1), placeholder: say("caption.short"), "data-photo": photo.id });
      caption.value = photo.caption ?? "";
      const away = button(say("photo.remove"), () => this.drop(photo), "quiet");
      return make("li", {}, make("img", { src: url, alt: say("photo.n", i + 1) }), make("div", {}, caption, away));
    });
    return pictures.length > 0 ? make("ul", { class: "strip plain" }, ...pictures) : null;
  }

  bar() {
    const file = make("input", { type: "file", id: "photo", accept: "image/*", multiple: true, class: "hidden-words", onchange: (event) => this.take(event) });
    this.state = make("p", { class: "state", role: "status" });
    return make(
      "div",
      { class: "desk-bar" },
      this.state,
      make("div", {}, file, make("label", { for: "photo", class: "button" }, say("photo")), make("button", { type: "submit", class: "button main" }, say("save"))),
    );
  }

  read() {
    if (!this.form) {
      return;
    }
    const fields = new FormData(this.form);
    for (const name of ["theme", "text", "kind", "session", "hostUnit", "question", "questionId", "similarity", "difference"]) {
      const value = String(fields.get(name) ?? "").trim();
      this.values[name] = value === "" ? null : value;
    }
    this.values.solutionId = fields.get("solutionId") || null;
    this.form.querySelectorAll("[data-photo]").forEach((input) => {
      this.photos.find((photo) => photo.id === input.dataset.photo).caption = input.value.trim() || null;
    });
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(true), 300);
  }

  async keep(told = false) {
    clearTimeout(this.timer);
    if (!this.form || !this.room.reader) {
      return;
    }
    this.read();
    const { values, photos, editing, parked } = this;
    try {
      await store.keepDraft(this.room.reader.account, this.room.visit, { values, photos, editing, parked });
      if (told) {
        this.tell(say("draft", clock(Date.now())));
      }
    } catch {
      this.tell(say("full"), "bad");
    }
  }

  tell(text, tone = "") {
    this.state.textContent = text;
    this.state.className = `state ${tone}`;
  }

  async take(event) {
    const files = [...event.target.files];
    this.read();
    let failed = false;
    for (const file of files) {
      try {
        this.photos.push({ id: crypto.randomUUID(), bytes: await shrink(file), caption: null });
      } catch {
        failed = true;
      }
    }
    await this.keep();
    this.render();
    this.form.querySelector(".strip")?.scrollIntoView({ block: "center" });
    if (failed) {
      this.tell(say("photo.failed"), "bad");
    }
  }

  async drop(photo) {
    this.read();
    this.photos = this.photos.filter((other) => other !== photo);
    await this.keep();
    this.render();
  }

  async submit(event) {
    event.preventDefault();
    clearTimeout(this.timer);
    this.read();
    if (!this.values.text) {
      this.tell(say("empty"), "bad");
      this.form.elements.text.focus();
      return;
    }
    if (this.saving) {
      return;
    }
    this.saving = true;
    try {
      await this.room.save(this.editing, this.body(), this.photos);
      await this.finish();
      this.tell(say("kept", clock(Date.now())), "good");
      this.form.elements.text.focus({ preventScroll: true });
    } catch {
      this.tell(say("full"), "bad");
    } finally {
      this.saving = false;
    }
  }

  body() {
    return content({ ...this.values, notedAt: this.editing?.body.notedAt ?? new Date().toISOString() });
  }

  /** The next note is often about the same theme: only what was said is emptied. */
  async finish() {
    if (this.editing) {
      this.values = this.parked?.values ?? {};
      this.photos = this.parked?.photos ?? [];
    } else {
      this.values = Object.fromEntries(STAYS.map((name) => [name, this.values[name] ?? null]));
      this.photos = [];
    }
    this.editing = null;
    this.parked = null;
    this.render();
    await this.keep();
  }

  /** Begins to change a note; what was being written waits until that is done. */
  async edit(editing) {
    this.read();
    if (!this.editing) {
      this.parked = { values: this.values, photos: this.photos };
    }
    this.editing = editing;
    this.values = { ...editing.body };
    this.photos = [];
    this.render();
    await this.keep();
  }
}
