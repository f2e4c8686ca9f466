/* The editor of solutions: nothing typed is lost. Its parts are in editor-parts.js. */
(() => {
  "use strict";

  const form = document.querySelector(".editor-form");
  const desk = document.getElementById("desk");
  if (!form || !desk) {
    return;
  }
  const words = JSON.parse(desk.dataset.words);
  const names = JSON.parse(desk.dataset.names);
  const state = form.querySelector(".state");
  const { json, element, Rows, counted, toolbar, Likeness, agencies } = TeladanEditor;
  const english = document.documentElement.lang === "en";
  const time = (date) => date.toLocaleTimeString(english ? "en-GB" : "id-ID", { hour: "2-digit", minute: "2-digit" });
  const inputs = () => [...form.querySelectorAll(".field [name]")];

  function say(text, tone) {
    state.textContent = text;
    state.className = `state ${tone || ""}`;
  }

  /** What the editor keeps on this device until the server has it. */
  class Pocket {
    constructor(key) {
      this.key = key;
    }

    read() {
      try {
        return JSON.parse(localStorage.getItem(this.key)) || null;
      } catch {
        return null;
      }
    }

    write(value) {
      try {
        localStorage.setItem(this.key, JSON.stringify(value));
      } catch {
        // No room or not allowed: the server's copy is the net then.
      }
    }

    drop() {
      try {
        localStorage.removeItem(this.key);
      } catch {
        // Nothing was kept.
      }
    }
  }

  /** Keeps what is typed: at once on the device, a moment later on the server. */
  class Keeper {
    constructor() {
      this.key = form.elements.draftKey;
      this.solution = desk.dataset.solution || null;
      this.version = desk.dataset.version ? Number(desk.dataset.version) : null;
      if (!this.solution && !location.search.includes("draft=")) {
        history.replaceState(null, "", `${location.pathname}?draft=${this.key.value}`);
      }
      this.pocket = new Pocket(`teladan.solution:${desk.dataset.owner}:${this.solution || this.key.value}`);
    }

    begin() {
      this.restore();
      form.addEventListener("input", () => this.typed());
      form.addEventListener("change", () => this.typed());
      form.addEventListener("submit", (event) => this.submit(event));
      window.addEventListener("online", () => this.send());
      window.addEventListener("pagehide", () => this.dirty && this.send(true));
      document.addEventListener("visibilitychange", () => document.hidden && this.dirty && this.send());
      document.addEventListener("keydown", (event) => {
        if ((event.ctrlKey || event.metaKey) && event.key === "s") {
          event.preventDefault();
          this.send();
        }
      });
    }

    fields() {
      return inputs()
        .filter((input) => input.value.trim() !== "")
        .map((input) => ({ field: input.name, text: input.value }));
    }

    body() {
      return {
        key: this.key.value,
        solutionId: this.solution,
        baseVersion: Number(form.elements.baseVersion.value),
        version: this.version,
        fields: this.fields(),
      };
    }

    restore() {
      const kept = this.pocket.read();
      const answered = form.querySelector(".notice.bad, #merge");
      if (!kept || !kept.dirty || answered) {
        return;
      }
      const newer = !desk.dataset.saved || new Date(kept.at) > new Date(desk.dataset.saved);
      if (!newer) {
        return;
      }
      inputs().forEach((input) => (input.value = ""));
      kept.fields.forEach(({ field, text }) => this.fill(field, text));
      if (kept.baseVersion !== undefined) {
        form.elements.baseVersion.value = kept.baseVersion;
      }
      say(words.restored, "good");
      this.typed();
    }

    fill(field, text) {
      const row = /^([A-Za-z.]+)\[(\d+)]/.exec(field);
      if (row) {
        groups.find((group) => group.name === row[1])?.reach(Number(row[2]));
      }
      const input = form.elements.namedItem(field);
      if (input) {
        input.value = text;
      }
    }

    typed() {
      this.dirty = true;
      this.change = (this.change || 0) + 1;
      const { fields, baseVersion } = this.body();
      this.pocket.write({ dirty: true, at: new Date().toISOString(), fields, baseVersion });
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.send(), 800);
    }

    /** One after the other, so that an older state never overtakes a newer one. */
    async send(leaving) {
      clearTimeout(this.timer);
      if (this.busy && !leaving) {
        this.again = true;
        return this.busy;
      }
      this.busy = this.post(leaving).finally(() => (this.busy = null));
      const kept = await this.busy;
      if (this.again) {
        this.again = false;
        return this.send();
      }
      return kept;
    }

    async post(leaving) {
      const change = this.change;
      say(words.keeping);
      let answer;
      try {
        const body = JSON.stringify(this.body());
        const keepalive = Boolean(leaving) && body.length < 60000;
        answer = await fetch("/api/v1/solution-drafts", { method: "POST", credentials: "same-origin", headers: json, body, keepalive });
      } catch {
        return this.later(words.offline);
      }
      if (answer.status === 409) {
        this.key.value = crypto.randomUUID();
        this.version = null;
        return this.post(leaving);
      }
      if (answer.status === 401) {
        return this.signIn();
      }
      if (!answer.ok) {
        return this.later(answer.status >= 500 || answer.status === 429 ? words.offline : words.refused);
      }
      const kept = await answer.json();
      this.version = kept.version;
      if (change === this.change) {
        this.dirty = false;
        this.pocket.write({ dirty: false, at: kept.savedAt });
      }
      say(words.kept.replace("{0}", time(new Date(kept.savedAt))), "good");
      complete(kept.completeness);
      return true;
    }

    later(text) {
      say(text, "warn");
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.send(), 5000);
      return false;
    }

    signIn() {
      say(words.signIn, "warn");
      const link = element("a", "", words.signInLink);
      link.href = `/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`;
      state.append(" ", link);
      return false;
    }

    /** First keeps, then leaves: a form that goes astray loses nothing. */
    async submit(event) {
      if (this.leaving) {
        return;
      }
      event.preventDefault();
      const button = event.submitter;
      let kept = await this.send();
      if (kept && this.dirty) {
        kept = await this.send();
      }
      if (kept) {
        this.leaving = true;
        this.pocket.drop();
        form.requestSubmit(button);
      }
    }
  }

  function complete(completeness) {
    if (completeness) {
      const percent = Math.floor((completeness.filled * 100) / completeness.expected);
      document.getElementById("progress").value = percent;
      document.getElementById("percent").textContent = `${percent}%`;
      document.getElementById("missing").textContent = completeness.missing.map((name) => names[name] || name).join(", ");
    }
  }

  const keeper = new Keeper();
  const groups = [...form.querySelectorAll("[data-rows]")].map((group) => new Rows(group, words, () => keeper.typed()));
  form.querySelectorAll("[data-markdown]").forEach((input) => toolbar(input, words));
  form.querySelectorAll(".field[data-count]").forEach((field) => counted(field, words));
  keeper.begin();
  agencies(form);
  new Likeness(document.getElementById("alike"), form, words, desk.dataset.solution);

  const application = document.getElementById("part-application");
  const showApplication = () => (application.hidden = form.elements.namedItem("kind").value === "PRACTICE");
  form.elements.namedItem("kind").addEventListener("change", showApplication);
  showApplication();
})();
