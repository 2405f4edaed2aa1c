/* A form that says what it would do: its button is asked while somebody types, and not again for the same. No texts of its own. */
(function () {
  "use strict";

  const ASK_AFTER = 600;
  const ROWS = /^(zeilen:.*|zeile|betrag)$/;
  const AMOUNT = /(^|:)betrag$/;
  const timers = new WeakMap();
  const asked = new WeakMap();

  function typed(form) {
    return JSON.stringify([...form.elements].filter((e) => ROWS.test(e.name)).map((e) => [e.name, e.value]));
  }

  function ask(form) {
    const button = document.getElementById(form.dataset.wirkung);
    const now = typed(form);
    if (!button || asked.get(form) === now) {
      return;
    }
    asked.set(form, now);
    /* asking saves nothing */
    window.jQuery?.(document).one("pfAjaxComplete", () => setTimeout(() => {
      form.dataset.geaendert = "ja";
    }));
    button.click();
  }

  function soon(event) {
    const form = event.target.form;
    /* parts of a number that is still searched for are no position */
    if (form?.dataset.wirkung && (event.type === "change" || AMOUNT.test(event.target.name))) {
      clearTimeout(timers.get(form));
      timers.set(form, setTimeout(() => ask(form), ASK_AFTER));
    }
  }

  for (const kind of ["input", "change"]) {
    document.addEventListener(kind, soon);
  }

  /* Who sends the form is not asked in between. */
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("form[data-wirkung] button, form[data-wirkung] input[type=submit]");
    if (button && button.id !== button.form.dataset.wirkung) {
      clearTimeout(timers.get(button.form));
    }
  });
})();
