/* Colours of charts are tokens: "var(--series-1)" in a chart's JSON follows light and dark. */
(() => {
  "use strict";

  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  function resolve(node) {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === "string" && value.startsWith("var(--")) {
        node[key] = token(value.slice(4, -1));
      } else if (value && typeof value === "object" && !(value instanceof Function)) {
        resolve(value);
      }
    }
  }

  function start() {
    const Chart = window.Chart;
    if (!Chart) {
      return;
    }
    Chart.defaults.color = token("--ink-soft");
    Chart.defaults.borderColor = token("--line");
    Chart.defaults.font.family = token("--font");
    Chart.defaults.font.size = 13;
    Chart.defaults.maintainAspectRatio = false;
    if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) {
      Chart.defaults.animation = false;
    } else {
      Chart.defaults.animation.duration = 180;
    }
    Chart.register({
      id: "tokens",
      beforeInit(chart) {
        chart.data.datasets.forEach(resolve);
      },
    });
  }

  start();
})();
