// The rows: read from their blocks, searched, filtered and sorted. A row is
// {record, line, content, origin, errors}; content is JSON: a list of cells, a list of [path, value] pairs
// of a document, or the text of a row in one piece; empty where a row was delivered.
// An error is [reason, field, outcome, detail, value, suggestion].

const data = JSON.parse(document.getElementById("data").textContent);
const ROW = 0;
const OUTCOMES = ["rejected", "value left out", "in doubt"];

function bytesOf(base64) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

async function unpack(base64) {
  const stream = new Blob([bytesOf(base64)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}

async function readBlock(element) {
  const text = element.textContent;
  element.remove();
  const block = JSON.parse(element.type === "text/gzip" ? await unpack(text) : text);
  return block.line.map((line, at) => ({
    line,
    record: block.record[at],
    content: block.content[at],
    origin: block.origin[at],
    errors: block.errors[at],
    haystack: "",
  }));
}

const fieldName = (field) => (field < 0 ? "" : data.fields[field].replaceAll("_", " "));
const reasonOf = (error) => data.reasons[error[0]];

/** The error of a row that the filters ask for; without filters the decisive one. */
function errorShown(row, filters) {
  return row.errors.find(
    (error) =>
      (filters.reason === "" || reasonOf(error).code === filters.reason) &&
      (filters.field === "" || data.fields[error[1]] === filters.field) &&
      (filters.outcome === "" || error[2] === Number(filters.outcome)),
  );
}

/** The text of a row that is searched; made when it is first looked for. */
function haystack(row) {
  if (row.haystack === "") {
    const errors = row.errors.map((error) => `${reasonOf(error).title} ${fieldName(error[1])} ${error[3]} ${error[4]}`);
    const cells = cellsOf(row).map(([, cell]) => cell);
    row.haystack = `${row.line} ${cells.join(" ")} ${errors.join(" ")}`.toLowerCase();
  }
  return row.haystack;
}

function select(rows, filters) {
  const words = filters.search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      errorShown(row, filters) !== undefined && words.every((word) => haystack(row).includes(word)),
  );
}

const SORTS = {
  line: (row) => row.line,
  reason: (row, error) => reasonOf(error).title,
  field: (row, error) => fieldName(error[1]),
  value: (row, error) => error[4],
  outcome: (row, error) => error[2],
};

/** Sorted by a column, then by line. */
function sort(rows, filters, column, descending) {
  const key = SORTS[column];
  const sign = descending ? -1 : 1;
  const keyed = rows.map((row) => [key(row, errorShown(row, filters)), row]);
  keyed.sort(([a, one], [b, other]) => (a < b ? -sign : a > b ? sign : one.line - other.line));
  return keyed.map(([, row]) => row);
}
