/* Parts of the editor of solutions: lists of rows, counters of words, a small toolbar, likeness. */
const TeladanEditor = (() => {
  "use strict";

  const json = { "Content-Type": "application/json", Accept: "application/json", "X-Requested-By": "teladan" };

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className || "";
    made.textContent = text || "";
    return made;
  }

  /** Lists of rows: one can be added and taken away. */
  class Rows {
    /** @param typed called when a row is taken away */
    constructor(group, words, typed) {
      this.group = group;
      this.words = words;
      this.typed = typed;
      this.name = group.dataset.rows;
      this.add = element("button", "button", this.words.add);
      this.add.type = "button";
      this.add.setAttribute("aria-label", `${this.words.add}: ${group.querySelector("legend").textContent}`);
      this.add.addEventListener("click", () => this.grow().querySelector("[name]").focus());
      group.append(this.add);
      this.rows.forEach((row) => this.removable(row));
    }

    get rows() {
      return [...this.group.querySelectorAll(".rows-row")];
    }

    removable(row) {
      const remove = element("button", "button quiet row-remove", this.words.remove);
      remove.type = "button";
      remove.setAttribute("aria-label", `${this.words.remove} ${row.getAttribute("aria-label")}`);
      remove.addEventListener("click", () => {
        const others = this.rows.filter((r) => r !== row);
        if (others.length === 0) {
          row.querySelectorAll("[name]").forEach((input) => (input.value = ""));
        } else {
          row.remove();
        }
        this.add.focus();
        this.typed();
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

  /** Words against the limit of the competition. */
  function counted(field, words) {
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

  function insert(input, tool, words) {
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

  async function preview(input, box, button, words) {
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

  function toolbar(input, words) {
    const bar = element("div", "tools");
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", words.tools);
    TOOLS.forEach((tool) => {
      const button = element("button", "", tool.sign);
      button.type = "button";
      button.title = words[tool.label];
      const spoken = tool.sign.length > 1 ? `${words[tool.label]} (${tool.sign})` : words[tool.label];
      button.setAttribute("aria-label", spoken);
      button.addEventListener("click", () => insert(input, tool, words));
      bar.append(button);
    });
    const box = element("div", "preview prose");
    box.hidden = true;
    const show = element("button", "", words.preview);
    show.type = "button";
    show.setAttribute("aria-expanded", "false");
    show.addEventListener("click", () => preview(input, box, show, words));
    bar.append(show);
    input.before(bar);
    input.after(box);
    input.addEventListener("keydown", (event) => {
      const tool = (event.ctrlKey || event.metaKey) && TOOLS.find((each) => each.key === event.key);
      if (tool) {
        event.preventDefault();
        insert(input, tool, words);
      }
    });
  }

  /** Who has something like it already. */
  class Likeness {
    constructor(panel, form, words, own) {
      this.panel = panel;
      this.form = form;
      this.words = words;
      this.own = own;
      this.list = panel.querySelector("ul");
      ["title", "summary", "mainAffair", "regionCode"].forEach((name) => {
        this.form.elements.namedItem(name).addEventListener("input", () => this.wait());
      });
      this.wait();
    }

    wait() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(), 600);
    }

    async ask() {
      const value = (name) => this.form.elements.namedItem(name).value.trim();
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
        this.show(items.filter((item) => item.id !== this.own).slice(0, 5));
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
      const reasons = [item.national && this.words.national, item.own && this.words.own, item.sameAffair && this.words.affair, item.words.length > 0 && item.words.join(", ")];
      line.append(link, document.createElement("br"), element("span", "soft", [item.regionName, ...reasons.filter(Boolean)].join(" · ")));
      return line;
    }
  }

  /** Offers the agencies of whichever region is chosen, each with its former names. */
  function agencies(form) {
    const region = form.elements.namedItem("regionCode");
    region.addEventListener("change", async () => {
      try {
        const answer = await fetch(`/api/v1/agencies?region=${encodeURIComponent(region.value)}`, { headers: { Accept: "application/json" } });
        const items = answer.ok && region.value ? (await answer.json()).items : [];
        form.querySelectorAll("datalist[data-agencies]").forEach((list) => {
          list.replaceChildren(...items.map((item) => {
            const option = element("option", "", item.formerNames.map((former) => former.name).join("; "));
            option.value = item.name;
            return option;
          }));
        });
      } catch {
        // The list is an offer; any name can be written.
      }
    });
  }

  return { json, element, Rows, counted, toolbar, Likeness, agencies };
})();
