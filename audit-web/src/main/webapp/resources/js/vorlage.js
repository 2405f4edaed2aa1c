/* The form of a paper: where to go on after a row was added or taken out, and folded parts that hold something. No texts of its own. */
(function () {
  "use strict";

  /* data-fokus names a field of the form or the button beside what is gone; the page had to be drawn anew. */
  function goOn(form) {
    const field = document.getElementById(form.dataset.fokus);
    if (field) {
      /* a dialog that opens after this goes to the field by itself */
      field.autofocus = form.closest("dialog:not([open])") !== null;
      field.focus();
      field.scrollIntoView({ block: "center" });
      /* what was typed is not saved, although the page shows it */
      form.dataset.geaendert = "ja";
    }
  }

  /* What is filled in or refused is not folded away. */
  function unfold(form) {
    for (const part of form.querySelectorAll("details.mehr")) {
      part.open ||= [...part.querySelectorAll("input, select, textarea")]
        .some((e) => e.type === "checkbox" ? e.checked : e.type !== "hidden" && e.value !== "")
        || part.querySelector(".feld-falsch") !== null;
    }
  }

  function start() {
    document.querySelectorAll("form[data-fokus]").forEach((form) => {
      unfold(form);
      goOn(form);
    });
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
