// The page: its theme, its filters, and the rows as they come.

const darkSystem = matchMedia("(prefers-color-scheme: dark)");

/** The theme that was chosen, or the system's. */
const isDark = () => (document.documentElement.dataset.theme ?? (darkSystem.matches ? "dark" : "light")) === "dark";

function showTheme() {
  byId("theme").textContent = isDark() ? "Light" : "Dark";
  byId("theme").setAttribute("aria-label", isDark() ? "Switch to light colours" : "Switch to dark colours");
}

function startTheme() {
  byId("theme").hidden = false;
  byId("theme").addEventListener("click", () => {
    document.documentElement.dataset.theme = isDark() ? "light" : "dark";
    showTheme();
  });
  darkSystem.addEventListener("change", showTheme);
  showTheme();
}

function readFilters() {
  for (const name of Object.keys(table.filters)) table.filters[name] = byId(name).value;
  showSelection();
}

function fillChoices() {
  for (const reason of [...data.reasons].sort((a, b) => a.title.localeCompare(b.title))) {
    byId("reason").append(new Option(reason.title, reason.code));
  }
  for (const field of [...data.fields].sort()) byId("field").append(new Option(field.replaceAll("_", " "), field));
}

/** The button of a reason: its rows and no others. */
function showReason({ dataset }) {
  byId("filters").reset();
  byId("reason").value = dataset.reason;
  byId("outcome").value = { row: "0", value: "1", doubt: "2" }[dataset.outcome];
  readFilters();
  byId("rows").scrollIntoView();
  byId("rows").focus({ preventScroll: true });
}

function save() {
  const file = new Blob([data.bom ? "\ufeff" : "", csv(table.selected)], { type: "text/csv" });
  const link = element("a", { href: URL.createObjectURL(file), download: data.saveAs });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function listen() {
  let waiting = 0;
  byId("search").addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(readFilters, 120);
  });
  byId("filters").addEventListener("change", readFilters);
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  byId("filters").addEventListener("reset", () => setTimeout(readFilters));
  byId("back").addEventListener("click", () => (table.page--, showPage()));
  byId("next").addEventListener("click", () => (table.page++, showPage()));
  byId("save").addEventListener("click", save);
  for (const button of document.querySelectorAll("[data-sort]")) {
    button.addEventListener("click", () => sortBy(button.dataset.sort));
  }
  for (const button of document.querySelectorAll("button.show")) {
    button.hidden = false;
    button.addEventListener("click", () => showReason(button));
  }
}

/** Shows the first block at once; the others follow. */
async function start() {
  const blocks = [...document.querySelectorAll("script.rows")];
  fillChoices();
  byId("table").hidden = false;
  for (const block of blocks) {
    const isFirst = table.rows.length === 0;
    for (const row of await readBlock(block)) table.rows.push(row);
    if (isFirst) {
      showSelection();
      byId("found").textContent = `reading ${grouped.format(data.total)} rows …`;
      performance.mark("shown");
    }
  }
  listen();
  showSelection();
  performance.mark("ready");
  document.documentElement.dataset.ready = "true";
}

startTheme();
addEventListener("beforeprint", () => {
  for (const rest of document.querySelectorAll("details.rest")) rest.open = true;
});
if (byId("table")) {
  start().catch(() => {
    byId("table").hidden = true;
    byId("broken").hidden = false;
  });
}
