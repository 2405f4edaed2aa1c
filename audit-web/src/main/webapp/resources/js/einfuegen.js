/* What is pasted from Word, Word on the web or LibreOffice into a text with a form (ADR 61): lists, bold and italic become its marks,
   everything else its words. What has none of them is pasted as the browser does. No texts of its own. */
(function () {
  "use strict";

  const SILENT = ["STYLE", "SCRIPT", "TITLE", "META", "LINK", "HEAD", "TEMPLATE", "O:P", "XML"];
  const BLOCKS = "p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, table, tr, section, article, blockquote, pre, dl, dt, dd";
  const LETTERS = /lower-alpha|lower-latin|upper-alpha|upper-latin/;
  const WORD = /[\p{L}\p{N}]/u;

  const style = (element) => element.getAttribute("style") ?? "";
  const trim = (text) => text.replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, "");

  /* An element says it by its name or its style; a style that takes it back wins. */
  function isBold(element, before) {
    const weight = style(element).match(/(?:^|[;\s])font-weight:\s*(\w+)/i)?.[1];
    if (weight) {
      return /^bold|^[6-9]00/i.test(weight);
    }
    return before || ["B", "STRONG"].includes(element.tagName);
  }

  function isItalic(element, before) {
    const slant = style(element).match(/(?:^|[;\s])font-style:\s*(\w+)/i)?.[1];
    return slant ? slant.toLowerCase() === "italic" : before || ["I", "EM"].includes(element.tagName);
  }

  /* Runs of letters that look the same, in their order. */
  function runs(node, look, out) {
    if (node.nodeType === Node.TEXT_NODE) {
      out.push({ text: node.data.replace(/[ \t\r\n\f]+/g, " "), ...look });
    } else if (node.nodeType === Node.ELEMENT_NODE && !SILENT.includes(node.tagName) && !/mso-list:\s*Ignore/i.test(style(node))) {
      if (node.tagName === "BR") {
        out.push({ text: "\n", ...look });
      } else if (!["UL", "OL"].includes(node.tagName)) {
        const own = { bold: isBold(node, look.bold), italic: isItalic(node, look.italic) };
        node.childNodes.forEach((child) => runs(child, own, out));
        out.push({ text: ["TD", "TH"].includes(node.tagName) ? "\t" : "", ...look });
      }
    }
    return out;
  }

  /* Stars stand at the edges of words only: a mark within a word is left out. */
  function words(nodes, state, look = { bold: false, italic: false }) {
    const parts = [];
    for (const run of nodes.flatMap((node) => runs(node, look, []))) {
      const last = parts.at(-1);
      if (last && (run.text.trim() === "" || (last.bold === run.bold && last.italic === run.italic))) {
        last.text += run.text;
      } else if (run.text) {
        parts.push({ ...run });
      }
    }
    const text = parts.map((part, i) => part.text.split("\n").map((line) => {
      const stars = (part.bold ? "**" : "") + (part.italic ? "*" : "");
      const core = trim(line);
      const [before, after] = line === core ? [parts[i - 1]?.text.at(-1) ?? "", parts[i + 1]?.text[0] ?? ""] : ["", ""];
      if (!stars || !core || WORD.test(before) || WORD.test(after)) {
        return line;
      }
      state.marks = true;
      return line.replace(core, () => stars + core + stars);
    }).join("\n")).join("");
    return text.split("\n").map(trim).join("\n").replace(/ {2,}/g, " ").trim();
  }

  /* Lines of a list stand below each other, everything else is apart by an empty line. */
  function put(state, text, item) {
    if (text) {
      state.out += state.out === "" ? "" : item && state.item ? "\n" : "\n\n";
      state.out += text;
      state.item = item;
    }
  }

  /* Below the words of the item above it. */
  function putItem(state, level, mark, text) {
    if (!text) {
      return;
    }
    const listed = /^(?:-|\d{1,9}\.)$/.test(mark);
    const indent = " ".repeat(state.widths.slice(0, level - 1).reduce((sum, width) => sum + width, 0));
    state.widths = [...state.widths.slice(0, level - 1)];
    state.widths[level - 1] = listed ? mark.length + 1 : 0;
    state.widths = Array.from(state.widths, (width) => width ?? 0);
    const inner = indent + " ".repeat(listed ? mark.length + 1 : 0);
    put(state, `${indent}${mark} ${text.replaceAll("\n", "\n" + inner)}`, true);
    state.marks ||= listed;
  }

  /* Word names the mark of a paragraph in a part that browsers shall not read: 1. or a) or the sign of a font. */
  function wordItem(paragraph, state) {
    const ignored = [...paragraph.querySelectorAll("[style]")].find((e) => /mso-list:\s*Ignore/i.test(style(e)));
    const typed = trim(ignored?.textContent ?? "·");
    const mark = typed.length === 1 && !/\d/.test(typed) ? "-" : typed;
    putItem(state, Number(style(paragraph).match(/level(\d)/i)?.[1] ?? 1), mark, words([...paragraph.childNodes], state));
  }

  function letter(number, upper) {
    const sign = String.fromCharCode(96 + ((number - 1) % 26) + 1);
    return (upper ? sign.toUpperCase() : sign) + ")";
  }

  function list(element, state, depth) {
    let number = Number(element.getAttribute("start") ?? 1);
    const kind = `${style(element)} ${element.getAttribute("type") ?? ""}`;
    for (const item of element.children) {
      if (["UL", "OL"].includes(item.tagName)) {
        list(item, state, depth + 1);
      } else if (item.tagName === "LI") {
        number = Number(item.getAttribute("value") ?? number);
        const kinds = `${kind} ${style(item)}`;
        const letters = LETTERS.test(kinds) || / [aA]\b/.test(kinds);
        const mark = element.tagName === "UL" ? "-" : letters ? letter(number, /upper| A\b/.test(kinds)) : `${number}.`;
        const level = Number(item.getAttribute("aria-level")) || depth;
        const look = { bold: isBold(item, false), italic: isItalic(item, false) };
        putItem(state, level, mark, words([...item.childNodes], state, look));
        item.querySelectorAll(":scope > ul, :scope > ol").forEach((inner) => list(inner, state, level + 1));
        number += 1;
      }
    }
  }

  function blocks(parent, state) {
    let line = [];
    const flush = () => {
      put(state, words(line, state), false);
      line = [];
    };
    for (const node of parent.childNodes) {
      const isBlock = node.nodeType === Node.ELEMENT_NODE && (node.matches(BLOCKS) || node.querySelector(BLOCKS));
      if (!isBlock) {
        line.push(node);
        continue;
      }
      flush();
      if (["UL", "OL"].includes(node.tagName)) {
        list(node, state, 1);
      } else if (/mso-list:\s*(?!Ignore|none)\w/i.test(style(node))) {
        wordItem(node, state);
      } else if (node.tagName !== "TR" && node.querySelector(BLOCKS)) {
        blocks(node, state);
      } else {
        state.widths = [];
        put(state, words([node], state), false);
      }
    }
    flush();
  }

  document.addEventListener("paste", (event) => {
    const field = event.target.closest?.("[data-formtext] textarea");
    const html = field ? event.clipboardData.getData("text/html") : "";
    const state = { out: "", item: false, marks: false, widths: [] };
    if (html) {
      blocks(new DOMParser().parseFromString(html, "text/html").body, state);
    }
    if (state.marks) {
      event.preventDefault();
      if (!document.execCommand("insertText", false, state.out)) {
        field.setRangeText(state.out, field.selectionStart, field.selectionEnd, "end");
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }
    }
  });
})();
