// Applies the chosen theme before the first paint; the switch in src/shell/theme.ts writes the same key.
(function () {
  try {
    var chosen = localStorage.getItem("glasspane.theme");
    if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
  } catch (_) {
    /* storage may be blocked: follow the system */
  }
})();
