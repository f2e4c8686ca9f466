/* Makes pages nicer where there is script; every page works without. */
(() => {
  "use strict";

  const wide = window.matchMedia("(min-width: 860px)");
  const openFilters = () =>
    document.querySelectorAll("details.filters").forEach((d) => (d.open = wide.matches));

  function closeOtherMenus(event) {
    document.querySelectorAll("details.menu[open]").forEach((menu) => {
      if (event.key === "Escape" || (event.type === "click" && !menu.contains(event.target))) {
        menu.open = false;
      }
    });
  }

  /** A list of suggestions below a search box, by the pattern of an editable combobox. */
  class Suggestions {
    constructor(form, number) {
      this.form = form;
      this.input = form.querySelector("input[type=search]");
      this.kinds = JSON.parse(form.dataset.kinds || "{}");
      this.list = document.createElement("ul");
      this.list.id = `suggestions-${number}`;
      this.list.className = "suggestions";
      this.list.setAttribute("role", "listbox");
      this.list.setAttribute("aria-label", form.dataset.suggestions);
      this.list.hidden = true;
      form.append(this.list);
      for (const [name, value] of Object.entries({
        role: "combobox",
        autocomplete: "off",
        "aria-autocomplete": "list",
        "aria-expanded": "false",
        "aria-controls": this.list.id,
      })) {
        this.input.setAttribute(name, value);
      }
      this.input.addEventListener("input", () => this.wait());
      this.input.addEventListener("keydown", (event) => this.key(event));
      this.input.addEventListener("blur", () => this.close());
      this.list.addEventListener("mousedown", (event) => event.preventDefault());
      this.list.addEventListener("click", (event) => this.go(event.target.closest("li")));
    }

    wait() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(), 150);
    }

    async ask() {
      const query = this.input.value.trim();
      this.asking?.abort();
      if (query.length < 2) {
        this.close();
        return;
      }
      this.asking = new AbortController();
      try {
        const answer = await fetch(`/api/v1/suggest?q=${encodeURIComponent(query)}`, {
          headers: { Accept: "application/json" },
          signal: this.asking.signal,
        });
        const body = answer.ok ? await answer.json() : [];
        this.show(Array.isArray(body) ? body : body.items || []);
      } catch {
        this.close();
      }
    }

    show(items) {
      this.list.replaceChildren(...items.slice(0, 8).map((item, i) => this.option(item, i)));
      const open = items.length > 0 && document.activeElement === this.input;
      this.list.hidden = !open;
      this.input.setAttribute("aria-expanded", String(open));
      this.mark(null);
    }

    option(item, index) {
      const option = document.createElement("li");
      option.id = `${this.list.id}-${index}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      const text = document.createElement("span");
      text.textContent = item.text;
      option.append(text);
      if (this.kinds[item.kind]) {
        const kind = document.createElement("span");
        kind.textContent = this.kinds[item.kind];
        option.append(kind);
      }
      option.dataset.text = item.text;
      option.dataset.url = item.url || "";
      return option;
    }

    key(event) {
      if (this.list.hidden) {
        return;
      }
      const options = [...this.list.children];
      const now = options.indexOf(this.marked);
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        const step = event.key === "ArrowDown" ? 1 : -1;
        const next = now < 0 && step < 0 ? options.length - 1 : (now + step + options.length) % options.length;
        this.mark(options[next]);
      } else if (event.key === "Enter" && this.marked) {
        event.preventDefault();
        this.go(this.marked);
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

    go(option) {
      if (!option) {
        return;
      }
      if (option.dataset.url.startsWith("/") && !option.dataset.url.startsWith("//")) {
        window.location.assign(option.dataset.url);
      } else {
        this.input.value = option.dataset.text;
        this.form.submit();
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

  /** Empties what the notes page read on this device; what waits to be sent stays for its account. */
  function forgetRoom() {
    return new Promise((resolve) => {
      const asked = indexedDB.open("teladan-room");
      asked.onupgradeneeded = () => asked.transaction.abort();
      asked.onerror = resolve;
      asked.onblocked = resolve;
      asked.onsuccess = () => {
        const db = asked.result;
        const tx = db.transaction(["me", "frames", "notes", "sent"], "readwrite");
        [...tx.objectStoreNames].forEach((name) => tx.objectStore(name).clear());
        tx.oncomplete = resolve;
        tx.onabort = resolve;
      };
    });
  }

  async function signOut(event) {
    event.preventDefault();
    const patience = new Promise((resolve) => setTimeout(resolve, 1000));
    await Promise.race([forgetRoom(), patience]).catch(() => {});
    event.target.submit();
  }

  function start() {
    openFilters();
    wide.addEventListener("change", openFilters);
    document.addEventListener("click", closeOtherMenus);
    document.addEventListener("keydown", closeOtherMenus);
    document.querySelectorAll("form[data-suggestions]").forEach((f, i) => new Suggestions(f, i));
    document.querySelectorAll("[data-check-all]").forEach((all) =>
      all.addEventListener("change", () =>
        document
          .querySelectorAll(`input[type=checkbox][name="${all.dataset.checkAll}"]`)
          .forEach((one) => (one.checked = all.checked))
      )
    );
    document.querySelectorAll("[data-print]").forEach((b) => b.addEventListener("click", () => window.print()));
    document.querySelectorAll('form[action="/sign-out"]').forEach((f) => f.addEventListener("submit", signOut));
    document.querySelector(".notice.bad[tabindex]")?.focus();
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
