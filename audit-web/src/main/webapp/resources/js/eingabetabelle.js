/* A table of inputs by keyboard: Enter and the arrows go along the column, columns copied from a spreadsheet are pasted. Enter goes from
   what is still open to what is still open (data-erledigt says what is not). No texts. */
(function () {
  "use strict";

  const FIELDS = "input:not([type=hidden], [type=submit], [type=button]), select, textarea";
  const TYPED = "input:not([type=checkbox], [type=radio])";
  const table = (field) => field.closest?.("[data-eingabetabelle]");
  const fieldsOf = (cell) => [...(cell?.querySelectorAll(FIELDS) ?? [])];

  const done = (row) => row.dataset.erledigt === "ja";

  /* The same field of the same column in a row further on, if that row has one. */
  function neighbour(field, step, onlyOpen) {
    const cell = field.closest("td");
    const place = fieldsOf(cell).indexOf(field);
    const rows = [...table(field).querySelectorAll("tbody tr")];
    for (let i = rows.indexOf(cell.parentElement) + step; i >= 0 && i < rows.length; i += step) {
      const found = fieldsOf(rows[i].cells[cell.cellIndex])[place];
      if (found && !(onlyOpen && done(rows[i]))) {
        return found;
      }
    }
    return null;
  }

  function go(field) {
    field.focus();
    if (field.matches(TYPED)) {
      field.select();
    }
  }

  document.addEventListener("keydown", (event) => {
    const field = event.target;
    if (!table(field) || !field.matches(FIELDS) || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) {
      return;
    }
    const down = event.key === "Enter" ? !event.shiftKey : event.key === "ArrowDown";
    const moves = event.key === "Enter" || field.matches(TYPED) && (event.key === "ArrowDown" || event.key === "ArrowUp");
    if (moves) {
      event.preventDefault();
      const next = neighbour(field, down ? 1 : -1, event.key === "Enter" && !done(field.closest("tr")));
      if (next) {
        go(next);
      }
    }
  });

  /* Rows and columns of a spreadsheet, from the field on to the right and down; the rest is left as it is. */
  document.addEventListener("paste", (event) => {
    const field = event.target;
    const text = event.clipboardData?.getData("text/plain").replace(/\r?\n$/, "") ?? "";
    if (!table(field) || !field.matches(TYPED) || !/[\t\n]/.test(text)) {
      return;
    }
    event.preventDefault();
    let first = field;
    for (const line of text.split(/\r?\n/)) {
      const inRow = fieldsOf(first.closest("tr")).filter((f) => f.matches(TYPED));
      line.split("\t").forEach((value, i) => {
        const target = inRow[inRow.indexOf(first) + i];
        if (target) {
          target.value = value.trim();
          target.dispatchEvent(new Event("input", { bubbles: true }));
        }
      });
      first = neighbour(first, 1, false);
      if (!first) {
        return;
      }
    }
  });

  /* Who comes by keyboard types over what is there. */
  document.addEventListener("focusin", (event) => {
    if (table(event.target) && event.target.matches(TYPED)) {
      event.target.select();
    }
  });
})();
