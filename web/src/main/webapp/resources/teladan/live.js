/* Keeps the live part of a page fresh while something runs; without script a link does. */
(() => {
  "use strict";

  const PAUSE = 1000;

  async function refresh() {
    const live = document.querySelector(".live");
    try {
      const answer = await fetch(window.location.pathname + window.location.search, { headers: { Accept: "text/html" } });
      if (answer.ok) {
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const fresh = page.querySelector(".live");
        if (fresh) {
          replace(live, fresh);
        }
      }
    } finally {
      wait();
    }
  }

  /** Keeps the focus where it is when that button still exists. */
  function replace(live, fresh) {
    const focused = live.contains(document.activeElement) ? document.activeElement.id : "";
    live.replaceWith(fresh);
    if (focused) {
      document.getElementById(focused)?.focus({ preventScroll: true });
    }
  }

  function wait() {
    if (document.querySelector('.live[data-working="true"]')) {
      setTimeout(() => refresh().catch(() => {}), PAUSE);
    }
  }

  wait();
})();
