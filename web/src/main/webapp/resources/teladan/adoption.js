// A card moves by drag, by its menu, or with Alt and an arrow key; each opens the same dialog, which
// holds the form of the page that the link leads to. Without a script the link leads to that page.
(function () {
  "use strict";
  const board = document.querySelector(".board");
  const dialog = document.getElementById("move-dialog");
  if (!board || !dialog) {
    return;
  }
  let opener = null;

  async function open(href) {
    const answer = await fetch(href, { credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const form = page.getElementById("form");
    const heading = page.querySelector("h1");
    if (!answer.ok || !form || !heading) {
      window.location.assign(href);
      return;
    }
    form.action = href;
    form.querySelectorAll("a.quiet").forEach((cancel) => cancel.remove());
    const lead = page.querySelector(".lead");
    dialog.querySelector("h2").textContent = heading.textContent;
    dialog.querySelector(".content").replaceChildren(...(lead ? [document.adoptNode(lead)] : []), document.adoptNode(form));
    dialog.showModal();
    const first = form.querySelector("select, textarea, input:not([type=hidden]):not([type=submit])");
    (first || dialog).focus();
  }

  function move(card, stage, from) {
    opener = from;
    const back = encodeURIComponent(window.location.pathname + window.location.search);
    const href = "/adoptions/" + card.dataset.adoption + "/move?to=" + stage + "&back=" + back;
    open(href).catch(() => window.location.assign(href));
  }

  dialog.addEventListener("close", () => {
    dialog.querySelector(".content").replaceChildren();
    if (opener) {
      opener.focus();
    }
  });

  board.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-to]");
    const card = link && link.closest("[data-adoption]");
    if (card && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const menu = link.closest("details");
      menu.open = false;
      move(card, link.dataset.to, menu.querySelector("summary"));
    }
  });

  board.addEventListener("keydown", (event) => {
    const card = event.target.closest("[data-adoption]");
    if (!card || !event.altKey || (event.key !== "ArrowRight" && event.key !== "ArrowLeft")) {
      return;
    }
    const stages = Array.from(board.querySelectorAll("[data-stage]")).map((column) => column.dataset.stage);
    const now = stages.indexOf(card.closest("[data-stage]").dataset.stage);
    const next = stages[now + (event.key === "ArrowRight" ? 1 : -1)];
    event.preventDefault();
    if (next && next !== "UNKNOWN") {
      move(card, next, event.target);
    }
  });

  board.querySelectorAll("[data-adoption]").forEach((card) => {
    card.draggable = true;
    card.addEventListener("dragstart", (event) => {
      event.dataTransfer.setData("text/x-adoption", card.dataset.adoption);
      event.dataTransfer.effectAllowed = "move";
    });
  });
  board.querySelectorAll("[data-stage]").forEach((column) => {
    column.addEventListener("dragover", (event) => {
      if (event.dataTransfer.types.includes("text/x-adoption")) {
        event.preventDefault();
        column.classList.add("over-drop");
      }
    });
    column.addEventListener("dragleave", () => column.classList.remove("over-drop"));
    column.addEventListener("drop", (event) => {
      const id = event.dataTransfer.getData("text/x-adoption");
      column.classList.remove("over-drop");
      const card = /^\d+$/.test(id) ? board.querySelector('[data-adoption="' + id + '"]') : null;
      if (card && column.dataset.stage !== "UNKNOWN" && card.closest("[data-stage]") !== column) {
        event.preventDefault();
        move(card, column.dataset.stage, card.querySelector("a"));
      }
    });
  });
})();
