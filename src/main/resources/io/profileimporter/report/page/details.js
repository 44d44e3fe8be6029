// What a row shows when it is opened, and the file that rows are saved to.

const HIDDEN = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** An element with text and children; texts are never read as HTML. */
function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** A text from outside, in its own direction; what cannot be seen stands there as an escape. */
function outside(text, most = 2000) {
  const shown = element("bdi");
  let from = 0;
  const whole = text.length > most ? `${text.slice(0, most)}…` : text;
  for (const found of whole.matchAll(HIDDEN)) {
    const codes = found[0].split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
    shown.append(whole.slice(from, found.index), element("span", { className: "sign" }, codes.join("")));
    from = found.index + found[0].length;
  }
  shown.append(whole.slice(from));
  return shown;
}

/** The cells of a row with their names. */
function cellsOf(row) {
  const content = row.content === "" ? [] : JSON.parse(row.content);
  if (typeof content === "string") return [["the row", content]];
  const isTable = content.every((cell) => typeof cell === "string");
  return isTable ? content.map((cell, at) => [data.columns[at] || `#${at + 1}`, cell]) : content;
}

const bare = (text) => text.toLowerCase().replace(/[^\p{L}\p{Nd}@]/gu, "");

/** The places of the cells that an error is about: equal to its value, or alike but for signs. */
function guilty(cells, error) {
  const value = error[4];
  if (value === "") return [];
  const places = (test) => cells.flatMap(([, cell], at) => (test(cell) ? [at] : []));
  const equal = places((cell) => cell === value || cell.trim() === value.trim());
  return equal.length > 0 ? equal : places((cell) => cell !== "" && bare(cell) === bare(value));
}

function errorItem(error) {
  const reason = reasonOf(error);
  const item = element("li", { className: reason.severity });
  const field = fieldName(error[1]);
  item.append(element("strong", {}, reason.title), ` – ${field ? `${field}, ` : ""}${OUTCOMES[error[2]]}`);
  item.append(element("p", { className: "said" }, outside(error[3])));
  if (error[5]) item.append(element("p", { className: "try" }, "Suggestion: ", outside(error[5])));
  item.append(element("p", {}, reason.advice));
  return item;
}

function detailsOf(row) {
  const box = element("div", { className: "details" });
  box.append(element("ul", {}, ...row.errors.map(errorItem)));
  const cells = cellsOf(row);
  if (cells.length === 0) {
    box.append(element("p", { className: "quiet" }, "The row was not rejected; its other cells are not kept."));
    return box;
  }
  const marked = new Set(row.errors.flatMap((error) => guilty(cells, error)));
  const list = element("dl", { className: "cells" });
  cells.forEach(([name, cell], at) => {
    if (cell === "") return;
    const note = marked.has(at) ? [element("span", { className: "unseen" }, " (concerned)")] : [];
    const term = element("dt", {}, outside(name), ...note);
    const about = marked.has(at) ? "guilty" : "";
    list.append(element("div", { className: about }, term, element("dd", {}, outside(cell))));
  });
  box.append(list);
  const empty = cells.filter(([, cell]) => cell === "").map(([name]) => name);
  if (empty.length > 0) box.append(element("p", { className: "empty" }, "Empty: ", outside(empty.join(", "))));
  return box;
}

/** Control characters but the line feed as their pictures; pictures behind a sign of their own. */
const pictured = (cell) => cell.replace(/[\u0000-\u0009\u000b-\u001f\u2400-\u241f\u2426]/g, (letter) => (letter < " " ? String.fromCharCode(0x2400 + letter.charCodeAt(0)) : `\u2426${letter}`));

const numberOrDay = /^(?:[^\p{L}(]+|\([^\p{L}]+\)|[\p{Nd}.,]+e[+-]?\p{Nd}+|[\p{Nd}:. ]+[ap]m?|[^\p{L}]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|mär|mai|okt|dez|fév|avr|juin|juil|aoû|déc|ene|abr|ago|dic)\p{L}*[^\p{L}]*)$/iu;

/** Whether a spreadsheet would run a cell as a formula, or write it otherwise. */
function isConverted(cell) {
  if (cell === "" || /^(?:0|[1-9][0-9]{0,14})$/.test(cell)) return false;
  const text = cell.trim();
  return /^[=+\-@\t\r]/.test(cell) || /^(?:true|false|истина|ложь|wahr|falsch|vrai|faux)$/i.test(text) || (/\p{Nd}/u.test(text) && text.length <= 100 && numberOrDay.test(text));
}

/** Such a cell has an apostrophe in front, as in rejected-rows.csv. */
function protect(cell) {
  const text = pictured(cell);
  const rest = text.replace(/^'+/, "");
  const taken = isConverted(rest) || (rest !== text && /^\p{Nd}/u.test(rest));
  return taken ? `'${text}` : text;
}

function csvCell(text) {
  const safe = protect(text.replace(/[\ud800-\udfff]/g, (half, at) => (isPair(text, at) ? half : "\ufffd")));
  return safe.includes(data.delimiter) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const isPair = (text, at) => /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at, at + 2)) || /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, at - 1), at + 1));

/** The rows in the form of rejected-rows.csv. */
function csv(rows) {
  const names = columnNames(rows);
  const header = [...names, "_line", "_stage", "_reason", "_field", "_detail", "_run"];
  const lines = rows.map((row) => {
    const cells = new Map(cellsOf(row));
    const own = data.columns.length > 0 && row.content.startsWith("[") ? JSON.parse(row.content).slice(0, data.ownColumns) : names.map((name) => cells.get(name) ?? "");
    const details = row.errors.map((error) => (error[1] < 0 ? "" : `${data.fields[error[1]]}: `) + error[3]);
    const first = row.errors[0];
    const text = row.content.startsWith('"') ? `; the row reads: ${JSON.parse(row.content)}` : "";
    return [...own, `${row.line}`, reasonOf(first).stage, reasonOf(first).code, data.fields[first[1]] ?? "", details.join("; ") + text, row.origin];
  });
  return [header, ...lines].map((line) => line.map(csvCell).join(data.delimiter) + "\r\n").join("");
}

/** The header of the export; of documents, the paths that occur. */
function columnNames(rows) {
  if (data.columns.length > 0) return data.columns.slice(0, data.ownColumns);
  const paths = rows.filter((row) => row.content.startsWith("[")).flatMap((row) => cellsOf(row).map(([name]) => name));
  return [...new Set(paths)];
}
