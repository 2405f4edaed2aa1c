/* Forms that think along: parts that only some choices need, and what is too large to be sent. Texts come from the frame. */
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

  document.addEventListener("reset", (event) => setTimeout(() => showFor(event.target)));

  /* A form whose texts are larger than the server takes is not sent: the largest text says so, and everything stays. */
  const SUBMIT = "button:not([type=button]), input[type=submit]";
  const bytes = (text) => new Blob([encodeURIComponent(text)]).size;

  function complain(field, sentence) {
    field.setAttribute("aria-invalid", "true");
    const place = field.closest(".feld") ?? field.parentElement;
    const note = place.querySelector(".feld-zu-gross") ?? document.createElement("p");
    note.className = "feld-zu-gross feld-fehler";
    note.setAttribute("role", "alert");
    note.textContent = sentence;
    field.after(note);
    field.focus();
  }

  function tooLarge(form) {
    const texts = document.getElementById("rahmen-texte").dataset;
    const written = [...form.elements].filter((e) => e.name && e.type !== "file" && typeof e.value === "string");
    form.querySelectorAll(".feld-zu-gross").forEach((note) => {
      note.parentElement.querySelector("[aria-invalid]")?.removeAttribute("aria-invalid");
      note.remove();
    });
    if (written.reduce((sum, e) => sum + e.value.length, 0) * 9 <= Number(texts.hoechstens)) {
      return false; /* not even if each letter took the longest form: no need to count */
    }
    const sum = written.reduce((all, e) => all + bytes(e.value) + e.name.length + 2, 0);
    if (sum <= Number(texts.hoechstens)) {
      return false;
    }
    const visible = written.filter((e) => e.type !== "hidden");
    complain(visible.reduce((a, b) => (b.value.length > a.value.length ? b : a)), texts.zuGross);
    return true;
  }

  document.addEventListener("click", (event) => {
    const sent = event.target.closest?.(SUBMIT)?.form;
    if (sent?.method === "post" && tooLarge(sent)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  /* Ajax: nothing is unsaved while it is being saved. */
  function start() {
    document.querySelectorAll("form").forEach(showFor);
    window.jQuery?.(document).on("pfAjaxSend", () => {
      document.querySelectorAll("form[data-geaendert]").forEach((form) => delete form.dataset.geaendert);
    }).on("pfAjaxComplete", () => setTimeout(() => document.querySelectorAll("form[data-unsaved]").forEach(showFor)));
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
