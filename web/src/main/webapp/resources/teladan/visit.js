/* Notes that are never lost, the choice of a solution, and the host's comment. */
(() => {
  "use strict";

  const time = () =>
    new Date().toLocaleTimeString(document.documentElement.lang === "en" ? "en-GB" : "id-ID", {
      hour: "2-digit",
      minute: "2-digit",
    });

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  /** What is kept on this device, by person and visit. Storage may be full or forbidden. */
  class Pocket {
    constructor(key) {
      this.key = key;
    }

    read() {
      try {
        return JSON.parse(localStorage.getItem(this.key)) || {};
      } catch {
        return {};
      }
    }

    write(change) {
      try {
        localStorage.setItem(this.key, JSON.stringify({ ...this.read(), ...change }));
        return true;
      } catch {
        return false;
      }
    }

    get queue() {
      return this.read().queue || [];
    }

    put(note) {
      return this.write({ queue: [...this.queue.filter((n) => n.id !== note.id), note] });
    }

    drop(id) {
      this.write({ queue: this.queue.filter((n) => n.id !== id) });
    }
  }

  /** The form for notes: what is typed is kept, what is saved waits here until the server has it. */
  class NoteDesk {
    constructor(form) {
      this.form = form;
      this.url = form.dataset.notes;
      this.words = JSON.parse(form.dataset.words);
      this.state = form.querySelector(".state");
      this.list = document.querySelector(".notes-list ol");
      this.waiting = document.querySelector(".waiting");
      this.pocket = new Pocket(`teladan.notes:${form.dataset.owner}:${this.url}`);
      this.restore();
      form.addEventListener("input", () => this.draft());
      form.addEventListener("submit", (event) => this.submit(event));
      window.addEventListener("online", () => this.send());
      document.addEventListener("visibilitychange", () => document.hidden || this.send());
      this.send();
    }

    say(text, tone) {
      this.state.textContent = text;
      this.state.className = `state ${tone || ""}`;
    }

    field(name) {
      return this.form.elements[name];
    }

    value(name) {
      const value = this.field(name) ? this.field(name).value.trim() : "";
      return value === "" ? null : value;
    }

    values() {
      return {
        theme: this.value("otherTheme") || this.value("theme"),
        text: this.value("text"),
        kind: this.value("kind"),
        similarity: this.value("similarity"),
        difference: this.value("difference"),
        question: this.value("question"),
        hostUnit: this.value("hostUnit"),
        solutionId: this.value("solutionPick"),
      };
    }

    draft() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        const draft = { ...this.values(), solutionTitle: this.value("solutionId") };
        if (this.pocket.write({ draft })) {
          this.say(this.words.draft.replace("{0}", time()));
        }
      }, 400);
    }

    restore() {
      const draft = this.pocket.read().draft;
      if (draft && draft.text && !this.value("text")) {
        this.fill(draft);
      }
    }

    fill(note) {
      const radio = [...this.form.querySelectorAll("input[name=theme]")].find((r) => r.value === note.theme);
      if (radio) {
        radio.checked = true;
      } else {
        this.field("otherTheme").value = note.theme || "";
      }
      this.form.querySelectorAll("input[name=kind]").forEach((r) => (r.checked = r.value === note.kind));
      for (const name of ["text", "similarity", "difference", "question", "hostUnit"]) {
        this.field(name).value = note[name] || "";
      }
      this.field("solutionPick").value = note.solutionId || "";
      this.field("solutionId").value = note.solutionTitle || "";
    }

    /** The next note is often about the same theme and unit: only what was said is emptied. */
    empty() {
      clearTimeout(this.timer);
      for (const name of ["text", "similarity", "difference", "question", "solutionPick", "solutionId"]) {
        this.field(name).value = "";
      }
      this.field("id").value = crypto.randomUUID();
      this.pocket.write({ draft: null });
    }

    submit(event) {
      const note = { id: this.field("id").value, ...this.values(), notedAt: new Date().toISOString() };
      note.solutionTitle = this.value("solutionId");
      const typedOnly = note.solutionTitle && !note.solutionId;
      if (typedOnly || !this.pocket.put(note)) {
        return; // the server looks at it, or there is no room here: the form posts as it is
      }
      event.preventDefault();
      if (!note.text) {
        this.pocket.drop(note.id);
        this.say(this.words.empty, "warn");
        this.field("text").setAttribute("aria-invalid", "true");
        this.field("text").focus();
        return;
      }
      this.field("text").removeAttribute("aria-invalid");
      this.empty();
      this.field("text").focus({ preventScroll: true });
      this.field("text").scrollIntoView({ block: "center" });
      this.send();
    }

    /** Sends what waits, in order, one after the other, and says how it went. */
    async send() {
      if (this.busy) {
        this.again = true;
        return;
      }
      this.busy = true;
      try {
        do {
          this.again = false;
          await this.sendAll();
        } while (this.again);
      } finally {
        this.busy = false;
      }
    }

    async sendAll() {
      for (const note of this.pocket.queue) {
        this.say(this.words.sending);
        const outcome = await this.post(note);
        if (outcome === "offline" || outcome === "signIn") {
          this.say(outcome === "signIn" ? this.words.signIn : this.words.waiting, "warn");
          this.offerSignIn(outcome === "signIn");
          break;
        }
        if (outcome === "refused") {
          this.say(this.words.refused, "warn");
        } else {
          this.say(this.words.saved.replace("{0}", time()), "good");
        }
      }
      this.showWaiting();
    }

    async post(note) {
      const { solutionTitle, refusal, ...body } = note;
      let answer;
      try {
        answer = await fetch(this.url, {
          method: "POST",
          credentials: "same-origin",
          headers: { "Content-Type": "application/json", Accept: "application/json", "X-Requested-By": "teladan" },
          body: JSON.stringify(body),
        });
      } catch {
        return "offline";
      }
      if (answer.ok) {
        this.pocket.drop(note.id);
        this.show(await answer.json(), solutionTitle);
        return "saved";
      }
      if (answer.status === 401) {
        return "signIn";
      }
      if (answer.status >= 500 || answer.status === 429) {
        return "offline";
      }
      const problem = await answer.json().catch(() => ({}));
      const errors = (problem.errors || []).map((e) => e.message).filter(Boolean);
      this.pocket.put({ ...note, refusal: errors.join(" ") || problem.title || String(answer.status) });
      return "refused";
    }

    offerSignIn(needed) {
      this.state.querySelector("a")?.remove();
      if (needed) {
        const link = element("a", "", "→");
        link.href = `/sign-in?next=${encodeURIComponent(location.pathname)}`;
        link.setAttribute("aria-label", this.words.signIn);
        this.state.append(" ", link);
      }
    }

    showWaiting() {
      const queue = this.pocket.queue;
      this.waiting.hidden = queue.length === 0;
      this.waiting.querySelector("ul").replaceChildren(...queue.map((note) => this.waitingItem(note)));
    }

    waitingItem(note) {
      const item = element("li");
      item.append(element("p", "written", note.text));
      if (note.refusal) {
        item.append(element("p", "why", note.refusal));
      }
      const actions = element("p", "row");
      if (note.refusal) {
        actions.append(this.action(this.words.repair, () => this.fill(note), note.id));
        actions.append(this.action(this.words.discard, () => {}, note.id));
      } else {
        actions.append(this.action(this.words.again, () => this.send()));
      }
      item.append(actions);
      return item;
    }

    action(label, deed, dropped) {
      const button = element("button", "button", label);
      button.type = "button";
      button.addEventListener("click", () => {
        if (dropped) {
          this.pocket.drop(dropped);
          this.showWaiting();
        }
        deed();
      });
      return button;
    }

    show(note, solutionTitle) {
      if (document.getElementById(`note-${note.id}`)) {
        return;
      }
      document.querySelector(".no-notes").hidden = true;
      document.querySelector(".to-finding").hidden = false;
      const item = element("li");
      const card = element("article", "card note fresh");
      card.id = `note-${note.id}`;
      card.append(this.over(note), element("p", "written", note.text), this.pairs(note, solutionTitle));
      const foot = element("p", "foot");
      foot.append(element("span", "", note.author || ""), element("span", "", `${this.words.justNow}, ${time()}`));
      card.append(foot);
      item.append(card);
      this.list.prepend(item);
    }

    over(note) {
      const over = element("p", "over");
      const pick = element("input", "pick");
      pick.type = "checkbox";
      pick.name = "note";
      pick.value = note.id;
      pick.setAttribute("aria-label", `${this.words.pick} ${note.theme || ""}`);
      over.append(pick);
      if (note.kind) {
        const tone = { FACT: "good", ANALYSIS: "accent" }[note.kind] || "warn";
        over.append(element("span", `badge ${tone}`, this.words[note.kind]));
      }
      over.append(element("strong", "", note.theme || ""), element("span", "", note.hostUnit || ""));
      return over;
    }

    pairs(note, solutionTitle) {
      const pairs = element("dl", "pairs");
      const shown = { ...note, solution: note.solutionId ? solutionTitle : null };
      for (const name of ["similarity", "difference", "question", "solution"]) {
        if (shown[name]) {
          const pair = element("div");
          pair.append(element("dt", "", this.words[name]), element("dd", "written", shown[name]));
          pairs.append(pair);
        }
      }
      return pairs;
    }
  }

  /** A box that searches solutions while one types, by the pattern of an editable combobox. */
  class SolutionPicker {
    constructor(box) {
      this.box = box;
      this.input = box.querySelector("input[type=text]");
      this.pick = box.querySelector("input[type=hidden]");
      if (this.pick.value && !this.input.value) {
        this.input.value = box.dataset.chosen || "";
      }
      this.list = element("ul", "suggestions");
      this.list.id = "solutions-found";
      this.list.hidden = true;
      this.list.setAttribute("role", "listbox");
      this.list.setAttribute("aria-label", box.dataset.list);
      this.input.after(this.list);
      const combobox = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.list.id };
      Object.entries(combobox).forEach(([name, value]) => this.input.setAttribute(name, value));
      this.input.addEventListener("input", () => this.typed());
      this.input.addEventListener("keydown", (event) => this.key(event));
      this.input.addEventListener("blur", () => this.close());
      this.list.addEventListener("mousedown", (event) => event.preventDefault());
      this.list.addEventListener("click", (event) => this.choose(event.target.closest("li[data-id]")));
    }

    typed() {
      this.pick.value = "";
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(), 200);
    }

    async ask() {
      const query = this.input.value.trim();
      this.asking?.abort();
      if (query.length < 2) {
        this.close();
        return;
      }
      this.asking = new AbortController();
      const url = `/api/v1/search?kind=PRACTICE&kind=APPLICATION&size=8&q=${encodeURIComponent(query)}`;
      try {
        const answer = await fetch(url, { headers: { Accept: "application/json" }, signal: this.asking.signal });
        this.show(answer.ok ? (await answer.json()).hits : []);
      } catch {
        this.close();
      }
    }

    show(hits) {
      this.list.replaceChildren(...hits.map((hit, i) => this.option(hit, i)));
      if (hits.length === 0) {
        const none = element("li", "soft", this.box.dataset.none);
        none.setAttribute("role", "option");
        none.setAttribute("aria-disabled", "true");
        this.list.append(none);
      }
      this.list.hidden = document.activeElement !== this.input;
      this.input.setAttribute("aria-expanded", String(!this.list.hidden));
      this.mark(null);
    }

    option(hit, index) {
      const option = element("li");
      option.id = `solution-found-${index}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.id = hit.id;
      option.dataset.title = hit.title;
      option.append(element("span", "", hit.title), element("span", "", hit.regionName || ""));
      return option;
    }

    key(event) {
      if (this.list.hidden) {
        return;
      }
      const options = [...this.list.querySelectorAll("li[data-id]")];
      const now = options.indexOf(this.marked);
      if (["ArrowDown", "ArrowUp"].includes(event.key) && options.length > 0) {
        event.preventDefault();
        const step = event.key === "ArrowDown" ? 1 : -1;
        this.mark(options[now < 0 && step < 0 ? options.length - 1 : (now + step + options.length) % options.length]);
      } else if (event.key === "Enter" && this.marked) {
        event.preventDefault();
        this.choose(this.marked);
      } else if (event.key === "Escape") {
        this.close();
      }
    }

    mark(option) {
      this.marked?.setAttribute("aria-selected", "false");
      this.marked = option;
      option?.setAttribute("aria-selected", "true");
      option?.scrollIntoView({ block: "nearest" });
      if (option) {
        this.input.setAttribute("aria-activedescendant", option.id);
      } else {
        this.input.removeAttribute("aria-activedescendant");
      }
    }

    choose(option) {
      if (option) {
        this.input.value = option.dataset.title;
        this.pick.value = option.dataset.id;
        this.close();
      }
    }

    close() {
      clearTimeout(this.timer);
      this.asking?.abort();
      this.list.hidden = true;
      this.input.setAttribute("aria-expanded", "false");
      this.mark(null);
    }
  }

  async function comment(event) {
    event.preventDefault();
    const form = event.target;
    const said = form.querySelector("[role=status]");
    try {
      const answer = await fetch(form.dataset.comment, {
        method: "POST",
        credentials: "same-origin",
        headers: { "Content-Type": "application/json", Accept: "application/json", "X-Requested-By": "teladan" },
        body: JSON.stringify({ text: form.elements.text.value, objection: form.elements.objection.checked }),
      });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      location.reload();
    } catch {
      said.textContent = form.dataset.failed;
    }
  }

  document.querySelectorAll(".solution-field").forEach((box) => new SolutionPicker(box));
  document.querySelectorAll("form[data-notes]").forEach((form) => new NoteDesk(form));
  document.querySelectorAll("form[data-comment]").forEach((form) => form.addEventListener("submit", comment));
})();
