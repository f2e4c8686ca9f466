// A card may be dragged to a column; the same step has a link in the card's menu.
(function () {
  "use strict";
  const cards = document.querySelectorAll(".board [data-adoption]");
  const columns = document.querySelectorAll(".board [data-stage]");
  cards.forEach((card) => {
    card.draggable = true;
    card.addEventListener("dragstart", (event) => {
      event.dataTransfer.setData("text/x-adoption", card.dataset.adoption);
      event.dataTransfer.setData("text/x-stage", card.closest("[data-stage]").dataset.stage);
      event.dataTransfer.effectAllowed = "move";
    });
  });
  columns.forEach((column) => {
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
      if (/^\d+$/.test(id) && column.dataset.stage !== "UNKNOWN" && column.dataset.stage !== event.dataTransfer.getData("text/x-stage")) {
        event.preventDefault();
        window.location.assign("/adoptions/" + id + "/move?to=" + column.dataset.stage);
      }
    });
  });
})();
