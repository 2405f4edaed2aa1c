/* A text with a form (ADR 61): buttons that set its marks, and the preview below. Undo of the browser takes back what a button did.
   Texts come from the page. */
(function () {
  "use strict";

  const ASK_AFTER = 400;
  const MARK = /^(\s*)(?:[-*] +|\d{1,9}\. +)?/;

  /* As if it had been typed: into the undo list of the browser, with its event. */
  function type(field, from, to, text) {
    field.focus();
    field.setSelectionRange(from, to);
    if (!document.execCommand("insertText", false, text)) {
      field.setRangeText(text, from, to, "end");
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
  }

  /* What is chosen without the blanks around it; nothing chosen means the word at the cursor. */
  function chosen(field) {
    let [from, to] = [field.selectionStart, field.selectionEnd];
    if (from === to) {
      from -= field.value.slice(0, from).match(/[\p{L}\p{N}]*$/u)[0].length;
      to += field.value.slice(to).match(/^[\p{L}\p{N}]*/u)[0].length;
    }
    const text = field.value.slice(from, to);
    return [from + text.length - text.trimStart().length, Math.max(from, to - (text.length - text.trimEnd().length))];
  }

  function bold(field) {
    let [from, to] = chosen(field);
    if (from >= to) {
      type(field, field.selectionStart, field.selectionStart, "****");
      field.setSelectionRange(field.selectionStart - 2, field.selectionStart - 2);
      return;
    }
    if (field.value.slice(from - 2, from) === "**" && field.value.slice(to, to + 2) === "**") {
      [from, to] = [from - 2, to + 2];
    }
    const text = field.value.slice(from, to);
    const marked = /^\*\*[^]+\*\*$/.test(text);
    const changed = marked ? text.slice(2, -2).replaceAll("**\n**", "\n") : text.split("\n").map(boldLine).join("\n");
    type(field, from, to, changed);
    const inner = marked || changed.includes("\n") ? 0 : 2;
    field.setSelectionRange(from + inner, from + changed.length - inner);
  }

  /* The mark of a list stays in front. */
  function boldLine(line) {
    const mark = line.match(MARK)[0];
    const words = line.slice(mark.length).replaceAll("**", "");
    return words.trim() ? mark + "**" + words.trim() + "**" : line;
  }

  function list(field, numbered) {
    const from = field.value.lastIndexOf("\n", field.selectionStart - 1) + 1;
    const end = field.value.indexOf("\n", Math.max(field.selectionEnd, from));
    const to = end < 0 ? field.value.length : end;
    const lines = field.value.slice(from, to).split("\n");
    const own = numbered ? /^\s*\d{1,9}\. / : /^\s*[-*] /;
    const isList = lines.every((line) => own.test(line) || !line.trim()) && lines.some((line) => line.trim());
    const before = field.value.slice(0, from).match(/(?:^|\n)\s*(\d{1,8})\. [^\n]*\n$/);
    let number = before ? Number(before[1]) : 0;
    const changed = lines.map((line) => {
      if (!line.trim() && lines.length > 1) {
        return line;
      }
      const mark = isList ? "" : numbered ? `${++number}. ` : "- ";
      return line.replace(MARK, "$1" + mark);
    }).join("\n");
    type(field, from, to, changed);
    field.setSelectionRange(lines.length > 1 ? from : from + changed.length, from + changed.length);
  }

  const TOOLS = { fett: bold, aufzaehlung: (field) => list(field, false), nummerierung: (field) => list(field, true) };

  /* The server shows it, as the page of the paper will. */
  async function show(part, field) {
    const text = field.value;
    const place = part.querySelector("[data-vorschau]");
    try {
      const answer = await fetch(part.dataset.adresse, {
        method: "POST", body: new URLSearchParams({ text }), headers: { "X-Familienaudit": "textvorschau" }, redirect: "manual"
      });
      if (!answer.ok) {
        throw new Error(`preview answered ${answer.status}`);
      }
      const shown = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (text === field.value) {
        place.replaceChildren(...(text.trim() ? shown.body.childNodes : [part.dataset.leer]));
      }
    } catch (reason) {
      console.info("no preview", reason);
      place.replaceChildren(part.dataset.nicht);
    }
  }

  function watch(part) {
    const field = part.querySelector("textarea");
    const preview = part.querySelector("details");
    let waiting = 0;
    for (const button of part.querySelectorAll("[data-auszeichnen]")) {
      button.addEventListener("click", () => TOOLS[button.dataset.auszeichnen](field));
    }
    part.querySelector("[hidden]").hidden = false;
    field.setAttribute("aria-describedby", `${field.getAttribute("aria-describedby") ?? ""} ${field.id}-form`.trim());
    preview.addEventListener("toggle", () => preview.open && show(part, field));
    field.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => preview.open && show(part, field), ASK_AFTER);
    });
  }

  function start() {
    document.querySelectorAll("[data-formtext]").forEach(watch);
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
