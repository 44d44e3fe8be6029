// The table: one page of the selected rows at a time, so that it stays quick whatever their number.

const PAGE = 50;
const byId = (id) => document.getElementById(id);
const grouped = new Intl.NumberFormat("en");

const table = {
  rows: [],
  selected: [],
  page: 0,
  column: "line",
  descending: false,
  filters: { search: "", reason: "", field: "", outcome: "" },
};

function entry(row) {
  const error = errorShown(row, table.filters);
  const reason = reasonOf(error);
  const opener = element("button", { type: "button" }, grouped.format(row.line));
  opener.setAttribute("aria-expanded", "false");
  opener.setAttribute("aria-label", `Line ${row.line}: details`);
  const more = row.errors.length > 1 ? [element("span", { className: "more" }, ` +${row.errors.length - 1}`)] : [];
  const under = element("span", { className: "under" }, [fieldName(error[1]), OUTCOMES[error[2]]].filter(Boolean).join(", "));
  if (error[4]) under.append(": ", outside(error[4], 60));
  const line = element(
    "tr",
    { className: `entry ${error[2] === ROW ? "rejected" : ""}` },
    element("td", { className: "line" }, opener),
    element("td", {}, reason.title, ...more, under),
    element("td", { className: "wide" }, fieldName(error[1])),
    element("td", { className: "wide" }, outside(error[4], 120)),
    element("td", { className: "wide state" }, OUTCOMES[error[2]]),
  );
  line.addEventListener("click", (event) => selects(event, line) || toggle(line, opener, row));
  return line;
}

/** Whether a click has selected text of the line; what a key does comes as a click of detail 0. */
function selects(event, line) {
  return event.detail > 0 && getSelection().toString() !== "" && getSelection().containsNode(line, true);
}

function toggle(line, opener, row) {
  const isOpen = opener.getAttribute("aria-expanded") === "true";
  opener.setAttribute("aria-expanded", String(!isOpen));
  if (isOpen) {
    line.nextElementSibling.remove();
  } else {
    const colSpan = [...line.cells].filter((cell) => cell.offsetParent !== null).length;
    line.after(element("tr", {}, element("td", { className: "details", colSpan }, detailsOf(row))));
  }
}

function showPage() {
  const pages = Math.max(1, Math.ceil(table.selected.length / PAGE));
  table.page = Math.min(Math.max(0, table.page), pages - 1);
  const shown = table.selected.slice(table.page * PAGE, (table.page + 1) * PAGE);
  byId("body").replaceChildren(...shown.map(entry));
  byId("page").textContent = `Page ${grouped.format(table.page + 1)} of ${grouped.format(pages)}`;
  byId("back").disabled = table.page === 0;
  byId("next").disabled = table.page === pages - 1;
  byId("save").disabled = table.selected.length === 0;
}

/** Selects and sorts anew, and begins at the first page. */
function showSelection() {
  const selected = select(table.rows, table.filters);
  table.selected = sort(selected, table.filters, table.column, table.descending);
  table.page = 0;
  const all = grouped.format(table.rows.length);
  const found = grouped.format(selected.length);
  byId("found").textContent = selected.length === table.rows.length ? `${all} rows` : `${found} of ${all} rows`;
  showPage();
}

function sortBy(column) {
  table.descending = table.column === column && !table.descending;
  table.column = column;
  for (const button of document.querySelectorAll("[data-sort]")) {
    const header = button.closest("th");
    if (button.dataset.sort !== column) header.removeAttribute("aria-sort");
    else header.setAttribute("aria-sort", table.descending ? "descending" : "ascending");
  }
  showSelection();
}
