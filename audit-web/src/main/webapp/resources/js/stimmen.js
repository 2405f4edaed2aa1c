/* Votes of a session: what each one means is asked while it is typed, by the rules of the server. No texts of its own. */
(function () {
  "use strict";

  const ASK_AFTER = 250;
  const COUNTS = ["ja", "nein", "enthaltung", "befangen", "anwesende", "worte"];
  const ASKED = [...COUNTS, "gegenstand", "richtung", "teil", "wortlaut"];
  const timers = new WeakMap();

  const part = (line, name) => line.querySelector(`[data-teil=${name}]`);

  function question(line) {
    const asked = new URLSearchParams({ id: line.closest("[data-sitzung]").dataset.sitzung });
    for (const name of ASKED) {
      asked.set(name, part(line, name)?.value ?? line.dataset[name] ?? "");
    }
    return asked;
  }

  async function explain(line) {
    const asked = question(line);
    const output = line.querySelector("output");
    try {
      /* not in the address, which servers write down: the words may be those of a paper that is not public */
      const answer = await fetch(line.closest("[data-ergebnis]").dataset.ergebnis, {
        method: "POST", body: asked, headers: { Accept: "application/json", "X-Familienaudit": "ergebnis" }, redirect: "error"
      });
      if (answer.ok && question(line).toString() === asked.toString()) {
        const result = await answer.json();
        output.textContent = [...result.falsch, result.satz].filter((s) => s).join(" ");
        output.classList.toggle("ergebnis-falsch", result.falsch.length > 0);
      }
    } catch (reason) {
      /* what is stored is judged again; the sentence only helps while typing */
      console.info("not explained", reason);
    }
  }

  /* Who enters a vote says that it was dealt with. */
  function dealtWith(line) {
    const state = part(line, "stand");
    if (state && state.value === "" && COUNTS.some((name) => part(line, name)?.value)) {
      state.value = "BEHANDELT";
    }
  }

  document.addEventListener("input", (event) => {
    const line = event.target.closest?.("tr[data-stimme]");
    if (line) {
      if (COUNTS.includes(event.target.dataset.teil)) {
        dealtWith(line);
      }
      clearTimeout(timers.get(line));
      timers.set(line, setTimeout(() => explain(line), ASK_AFTER));
    }
  });

  function goOn(form) {
    const field = document.getElementById(form.dataset.fokus);
    if (field) {
      field.focus();
      field.scrollIntoView({ block: "center" });
      form.dataset.geaendert = "ja";
    }
  }

  function start() {
    document.querySelectorAll("form[data-sitzung]").forEach(goOn);
    /* what was typed before and came back is explained, too */
    setTimeout(() => {
      for (const line of document.querySelectorAll("tr[data-stimme]")) {
        if (COUNTS.some((name) => part(line, name) && part(line, name).value !== part(line, name).dataset.leer)) {
          explain(line);
        }
      }
    });
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
