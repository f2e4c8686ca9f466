/* The editor of solutions: nothing typed is lost, counters, rows, a small toolbar, likeness. */
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
  const json = { "Content-Type": "application/json", Accept: "application/json", "X-Requested-By": "teladan" };
  const english = document.documentElement.lang === "en";
  const time = (date) => date.toLocaleTimeString(english ? "en-GB" : "id-ID", { hour: "2-digit", minute: "2-digit" });
  const inputs = () => [...form.querySelectorAll(".field [name]")];

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className || "";
    made.textContent = text || "";
    return made;
  }

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

  /** Lists of rows: one can be added and taken away. */
  class Rows {
    constructor(group) {
      this.group = group;
      this.name = group.dataset.rows;
      this.add = element("button", "button", words.add);
      this.add.type = "button";
      this.add.setAttribute("aria-label", `${words.add}: ${group.querySelector("legend").textContent}`);
      this.add.addEventListener("click", () => this.grow().querySelector("[name]").focus());
      group.append(this.add);
      this.rows.forEach((row) => this.removable(row));
    }

    get rows() {
      return [...this.group.querySelectorAll(".rows-row")];
    }

    removable(row) {
      const remove = element("button", "button quiet row-remove", words.remove);
      remove.type = "button";
      remove.setAttribute("aria-label", `${words.remove} ${row.getAttribute("aria-label")}`);
      remove.addEventListener("click", () => {
        const others = this.rows.filter((r) => r !== row);
        if (others.length === 0) {
          row.querySelectorAll("[name]").forEach((input) => (input.value = ""));
        } else {
          row.remove();
        }
        this.add.focus();
        keeper.typed();
      });
      row.append(remove);
    }

    grow() {
      const last = this.rows[this.rows.length - 1];
      const number = Math.max(...this.rows.map((row) => this.number(row))) + 1;
      const row = last.cloneNode(true);
      row.querySelectorAll(".row-remove, .error").forEach((old) => old.remove());
      row.setAttribute("aria-label", last.getAttribute("aria-label").replace(/\d+$/, String(number + 1)));
      row.querySelectorAll("[name]").forEach((input) => {
        const old = input.id;
        input.name = input.name.replace(/\[\d+]/, `[${number}]`);
        input.id = input.name.replace(/[^A-Za-z0-9]+/g, "_").replace(/_$/, "");
        input.value = "";
        input.removeAttribute("aria-invalid");
        row.querySelector(`label[for="${old}"]`)?.setAttribute("for", input.id);
        const help = row.querySelector(`[id="${old}-help"]`);
        if (help) {
          help.id = `${input.id}-help`;
        }
        input.setAttribute("aria-describedby", `${input.id}-help`);
      });
      last.after(row);
      this.removable(row);
      return row;
    }

    number(row) {
      return Number(/\[(\d+)]/.exec(row.querySelector("[name]").name)[1]);
    }

    /** Makes room for a row that was kept. */
    reach(number) {
      while (!this.rows.some((row) => this.number(row) === number) && Math.max(...this.rows.map((r) => this.number(r))) < number) {
        this.grow();
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

  /** Words against the limit of the competition. */
  function counted(field) {
    const input = field.querySelector("[name]");
    const most = Number(field.dataset.count);
    const counter = element("span", "counter");
    input.after(counter);
    const count = () => {
      const used = input.value.trim() === "" ? 0 : input.value.trim().split(/\s+/).length;
      counter.textContent = words.counter.replace("{0}", used).replace("{1}", most);
      counter.classList.toggle("over", used > most);
    };
    input.addEventListener("input", count);
    count();
  }

  const TOOLS = [
    { label: "bold", sign: "B", key: "b", around: "**" },
    { label: "italic", sign: "I", key: "i", around: "*" },
    { label: "heading", sign: "H", line: "## " },
    { label: "list", sign: "•", line: "- " },
    { label: "numbers", sign: "1.", line: "1. " },
    { label: "link", sign: "URL", link: true },
  ];

  function insert(input, tool) {
    const { selectionStart: from, selectionEnd: to, value } = input;
    const chosen = value.slice(from, to);
    let text = tool.around ? `${tool.around}${chosen}${tool.around}` : `[${chosen || words.linkText}](https://)`;
    let start = from;
    if (tool.line) {
      start = value.lastIndexOf("\n", from - 1) + 1;
      text = value.slice(start, to).split("\n").map((line) => tool.line + line).join("\n");
    }
    input.setRangeText(text, start, to, "end");
    if (tool.around && !chosen) {
      input.selectionStart = input.selectionEnd = from + tool.around.length;
    }
    input.focus();
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }

  async function preview(input, box, button) {
    box.hidden = !box.hidden;
    button.setAttribute("aria-expanded", String(!box.hidden));
    if (box.hidden) {
      return;
    }
    box.textContent = words.keeping;
    try {
      const answer = await fetch("/api/v1/previews", { method: "POST", credentials: "same-origin", headers: json, body: JSON.stringify({ text: input.value }) });
      // The server has escaped all that is not Markdown.
      box.innerHTML = answer.ok ? (await answer.json()).html : "";
      if (!answer.ok) {
        box.textContent = words.offline;
      }
    } catch {
      box.textContent = words.offline;
    }
  }

  function toolbar(input) {
    const bar = element("div", "tools");
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", words.tools);
    TOOLS.forEach((tool) => {
      const button = element("button", "", tool.sign);
      button.type = "button";
      button.title = words[tool.label];
      button.setAttribute("aria-label", words[tool.label]);
      button.addEventListener("click", () => insert(input, tool));
      bar.append(button);
    });
    const box = element("div", "preview prose");
    box.hidden = true;
    const show = element("button", "", words.preview);
    show.type = "button";
    show.setAttribute("aria-expanded", "false");
    show.addEventListener("click", () => preview(input, box, show));
    bar.append(show);
    input.before(bar);
    input.after(box);
    input.addEventListener("keydown", (event) => {
      const tool = (event.ctrlKey || event.metaKey) && TOOLS.find((each) => each.key === event.key);
      if (tool) {
        event.preventDefault();
        insert(input, tool);
      }
    });
  }

  /** Who has something like it already. */
  class Likeness {
    constructor(panel) {
      this.panel = panel;
      this.list = panel.querySelector("ul");
      ["title", "summary", "mainAffair", "regionCode"].forEach((name) => {
        form.elements.namedItem(name).addEventListener("input", () => this.wait());
      });
      this.wait();
    }

    wait() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(), 600);
    }

    async ask() {
      const value = (name) => form.elements.namedItem(name).value.trim();
      this.asking?.abort();
      if (value("title").length + value("summary").length < 4) {
        this.panel.hidden = true;
        return;
      }
      this.asking = new AbortController();
      const query = new URLSearchParams({ title: value("title"), summary: value("summary"), affair: value("mainAffair"), region: value("regionCode") });
      try {
        const answer = await fetch(`/api/v1/build-check?${query}`, { headers: { Accept: "application/json" }, signal: this.asking.signal });
        const items = answer.ok ? (await answer.json()).items : [];
        this.show(items.filter((item) => item.id !== desk.dataset.solution).slice(0, 5));
      } catch {
        // The next word asks again.
      }
    }

    show(items) {
      this.panel.hidden = items.length === 0;
      this.list.replaceChildren(...items.map((item) => this.item(item)));
    }

    item(item) {
      const line = element("li");
      const link = element("a", "", item.title);
      link.href = item.url;
      link.target = "_blank";
      const reasons = [item.national && words.national, item.own && words.own, item.sameAffair && words.affair, item.words.length > 0 && item.words.join(", ")];
      line.append(link, document.createElement("br"), element("span", "soft", [item.regionName, ...reasons.filter(Boolean)].join(" · ")));
      return line;
    }
  }

  const keeper = new Keeper();
  const groups = [...form.querySelectorAll("[data-rows]")].map((group) => new Rows(group));
  form.querySelectorAll("[data-markdown]").forEach(toolbar);
  form.querySelectorAll(".field[data-count]").forEach(counted);
  keeper.begin();
  new Likeness(document.getElementById("alike"));

  const application = document.getElementById("part-application");
  const showApplication = () => (application.hidden = form.elements.namedItem("kind").value === "PRACTICE");
  form.elements.namedItem("kind").addEventListener("change", showApplication);
  showApplication();
})();
