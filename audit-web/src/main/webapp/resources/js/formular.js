/* Forms that think along: parts that only some choices need, and drafts of what is typed. No texts of its own. */
(function () {
  "use strict";

  /* data-nur lists the values of the select marked data-zeigt for which a part is shown. */
  function showFor(form) {
    const choice = form.querySelector("select[data-zeigt]");
    if (choice) {
      for (const part of form.querySelectorAll("[data-nur]")) {
        part.hidden = !part.dataset.nur.split(" ").includes(choice.value);
      }
    }
  }

  document.addEventListener("change", (event) => {
    if (event.target.matches?.("select[data-zeigt]")) {
      showFor(event.target.form);
    }
  });

  /* Drafts: what is typed into a form with data-entwurf is kept on the server a moment later; never passwords and codes. */
  const KEEP_AFTER = 1500;
  const NOT_KEPT = ["hidden", "submit", "button", "file", "password"];
  const SECRET = /password|one-time-code/;
  const TICKED = ["checkbox", "radio"];
  let keeping = 0;

  function fields(form) {
    return [...form.elements].filter((e) => e.name && e.id && !NOT_KEPT.includes(e.type)
      && !SECRET.test(e.getAttribute("autocomplete") ?? ""));
  }

  function sendDraft(form, content) {
    const kommune = document.querySelector("[data-kommune]")?.dataset.kommune ?? "0";
    const body = new URLSearchParams({ schluessel: form.dataset.entwurf, inhalt: content, kommune });
    const headers = { "X-Familienaudit": "entwurf" };
    return fetch(form.dataset.adresse, { method: "POST", body, headers, keepalive: true, redirect: "manual" });
  }

  function keepDraft(form) {
    const values = {};
    for (const e of fields(form)) {
      values[e.id] = TICKED.includes(e.type) ? e.checked : e.value;
    }
    /* offline: the text is still in the page, and the next change tries again */
    sendDraft(form, JSON.stringify(values)).catch((reason) => console.info("draft not kept", reason));
  }

  document.addEventListener("input", (event) => {
    const form = event.target.closest?.("form[data-entwurf]");
    if (form) {
      clearTimeout(keeping);
      keeping = setTimeout(() => keepDraft(form), KEEP_AFTER);
    }
  });

  /* What is being sent needs no draft any more, also where no script answers. */
  document.addEventListener("submit", () => clearTimeout(keeping));

  function restoreDraft(form) {
    const values = JSON.parse(form.dataset.entwurfInhalt || "{}");
    const known = fields(form).filter((e) => e.id in values);
    for (const e of known) {
      if (TICKED.includes(e.type)) {
        e.checked = values[e.id];
      } else {
        e.value = values[e.id];
      }
    }
    const note = form.querySelector(".entwurf-hinweis");
    if (note && known.length) {
      note.hidden = false;
    }
  }

  /* What is being saved is no draft any more. */
  document.addEventListener("submit", () => clearTimeout(keeping));

  document.addEventListener("click", (event) => {
    const form = event.target.closest?.("[data-entwurf-leeren]")?.form;
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
    document.querySelectorAll("form[data-entwurf]").forEach(restoreDraft);
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
