/* Forms that think along: parts that only some choices need, and drafts of what is typed. No texts of its own. */
(function () {
  "use strict";

  /* data-nur lists the values of the select marked data-zeigt for which a part is shown; in lists per row (data-zeile). */
  function showFor(form) {
    for (const choice of form.querySelectorAll("select[data-zeigt]")) {
      for (const part of (choice.closest("[data-zeile]") ?? form).querySelectorAll("[data-nur]")) {
        part.hidden = !part.dataset.nur.split(" ").includes(choice.value);
      }
    }
  }

  document.addEventListener("change", (event) => {
    if (event.target.matches?.("select[data-zeigt]")) {
      showFor(event.target.form);
    }
  });

  /* Drafts: what is typed into a form with data-zwischenstand is kept on the server a moment later; never passwords and codes. */
  const KEEP_AFTER = 1500;
  const NOT_KEPT = ["hidden", "submit", "button", "file", "password"];
  const SECRET = /password|one-time-code/;
  const TICKED = ["checkbox", "radio"];
  let keeping = 0;

  function fields(form) {
    return [...form.elements].filter((e) => e.name && e.id && !NOT_KEPT.includes(e.type) && e.dataset.merkt !== "nie"
      && !SECRET.test(e.getAttribute("autocomplete") ?? ""));
  }

  /* A field of a list is kept under data-merkt, which names its record: its id would only say the row. */
  function keptAs(field) {
    return field.dataset.merkt ?? field.id;
  }

  function sendDraft(form, content) {
    const kommune = document.querySelector("[data-kommune]")?.dataset.kommune ?? "0";
    const body = new URLSearchParams({ schluessel: form.dataset.zwischenstand, inhalt: content, kommune });
    const headers = { "X-Familienaudit": "zwischenstand" };
    return fetch(form.dataset.adresse, { method: "POST", body, headers, keepalive: true, redirect: "manual" });
  }

  /* data-zwischenstand-rest: what other pages of a list have in the same draft; of this one only what was typed is kept. */
  function keepDraft(form) {
    const list = "zwischenstandRest" in form.dataset;
    const values = JSON.parse(form.dataset.zwischenstandRest || "{}");
    for (const e of fields(form)) {
      if (list && (e.value === "" || e.value === e.dataset.leer)) {
        delete values[keptAs(e)];
      } else {
        values[keptAs(e)] = TICKED.includes(e.type) ? e.checked : e.value;
      }
    }
    /* offline: the text is still in the page, and the next change tries again */
    sendDraft(form, JSON.stringify(values)).catch((reason) => console.info("draft not kept", reason));
  }

  document.addEventListener("input", (event) => {
    const form = event.target.closest?.("form[data-zwischenstand]");
    if (form) {
      clearTimeout(keeping);
      keeping = setTimeout(() => keepDraft(form), KEEP_AFTER);
    }
  });

  /* What is being sent needs no draft any more, also where no script answers. */
  document.addEventListener("submit", () => clearTimeout(keeping));

  function restoreDraft(form) {
    const values = JSON.parse(form.dataset.zwischenstandInhalt || "{}");
    const known = fields(form).filter((e) => keptAs(e) in values);
    for (const e of known) {
      if (TICKED.includes(e.type)) {
        e.checked = values[keptAs(e)];
      } else {
        e.value = values[keptAs(e)];
      }
    }
    const note = form.querySelector(".zwischenstand-hinweis");
    if (note && known.length) {
      note.hidden = false;
    }
  }

  document.addEventListener("click", (event) => {
    const form = event.target.closest?.("[data-zwischenstand-leeren]")?.form;
    if (form) {
      clearTimeout(keeping);
      delete form.dataset.geaendert;
      sendDraft(form, "").finally(() => location.reload());
    }
  });

  /* Ajax: nothing is unsaved while it is being saved; what was refused is unsaved again. */
  function afterAjax() {
    for (const form of document.querySelectorAll("form[data-unsaved]")) {
      if (form.querySelector(".meldung-fehler, [aria-invalid=true]")) {
        form.dataset.geaendert = "ja";
      }
      showFor(form);
    }
  }

  function start() {
    document.querySelectorAll("form[data-zwischenstand]").forEach(restoreDraft);
    document.querySelectorAll("form").forEach(showFor);
    window.jQuery?.(document).on("pfAjaxSend", () => {
      clearTimeout(keeping);
      document.querySelectorAll("form[data-geaendert]").forEach((form) => delete form.dataset.geaendert);
    }).on("pfAjaxComplete", () => setTimeout(afterAjax));
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
