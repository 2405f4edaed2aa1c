/* What the frame needs in the browser. No inline code, no texts: they come from data attributes of the page. */
(function () {
  "use strict";

  const texts = () => document.getElementById("rahmen-texte")?.dataset ?? {};
  const SUBMIT = "button:not([type=button]), input[type=submit]";
  const RELEASE_AFTER = 60000;

  /* One submit per form: a second click is ignored until the answer is there. */
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method.toLowerCase() === "dialog" || "mehrfach" in form.dataset) {
      return;
    }
    if (form.dataset.gesendet) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    form.dataset.gesendet = "ja";
    delete form.dataset.geaendert;
    for (const button of form.querySelectorAll(SUBMIT)) {
      button.setAttribute("aria-busy", "true");
    }
    loading(true);
    setTimeout(() => release(form), RELEASE_AFTER);
  });

  document.addEventListener("click", (event) => {
    const form = event.target.closest?.(SUBMIT)?.form;
    if (form?.dataset.gesendet) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  function release(form) {
    delete form.dataset.gesendet;
    for (const button of form.querySelectorAll("[aria-busy]")) {
      button.removeAttribute("aria-busy");
    }
    loading(false);
  }

  /* Back from the browser's cache: nothing is under way any more. */
  window.addEventListener("pageshow", () => document.querySelectorAll("form[data-gesendet]").forEach(release));

  /* Unsaved changes in forms marked data-unsaved. */
  document.addEventListener("input", (event) => {
    const form = event.target.closest?.("form[data-unsaved]");
    if (form) {
      form.dataset.geaendert = "ja";
    }
  });

  window.addEventListener("beforeunload", (event) => {
    if (document.querySelector("form[data-unsaved][data-geaendert]")) {
      event.preventDefault();
    }
  });

  /* Navigation on a narrow screen, account menu. */
  document.addEventListener("click", (event) => {
    const toggle = event.target.closest?.("[data-klappt]");
    if (toggle) {
      const open = toggle.getAttribute("aria-expanded") !== "true";
      toggle.setAttribute("aria-expanded", String(open));
      document.getElementById(toggle.dataset.klappt)?.classList.toggle("offen", open);
    }
    for (const menu of document.querySelectorAll("details[data-menue][open]")) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") {
      return;
    }
    for (const menu of document.querySelectorAll("details[data-menue][open]")) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
    const toggle = document.querySelector("[data-klappt][aria-expanded=true]");
    if (toggle) {
      toggle.click();
      toggle.focus();
    }
  });

  /* Dialogs: data-oeffnet="id" opens, data-schliesst and Escape close; the browser keeps and returns the focus. */
  document.addEventListener("click", (event) => {
    const opener = event.target.closest?.("[data-oeffnet]");
    if (opener) {
      document.getElementById(opener.dataset.oeffnet)?.showModal();
      return;
    }
    const dialog = event.target.closest?.("[data-schliesst]")?.closest("dialog");
    if (dialog && mayDiscard(dialog)) {
      dialog.close();
    }
  });

  /* Escape; the event of a dialog does not bubble, so it is caught on the way down. */
  document.addEventListener("cancel", (event) => {
    if (event.target.matches?.("dialog") && !mayDiscard(event.target)) {
      event.preventDefault();
    }
  }, true);

  /* What a closed dialog complained about is no longer of interest on the page. */
  document.addEventListener("close", (event) => {
    if (event.target.querySelector?.(".meldung-fehler")) {
      document.getElementById("meldungen")?.replaceChildren();
    }
  }, true);

  function mayDiscard(dialog) {
    const changed = dialog.querySelectorAll("form[data-unsaved][data-geaendert]");
    if (changed.length > 0 && !window.confirm(texts().ungespeichert)) {
      return false;
    }
    changed.forEach((form) => form.dispatchEvent(new CustomEvent("verworfen", { bubbles: true })));
    return true;
  }

  /* A filter that is sent leaves out what says nothing, so that its address stays short; back, everything is there. */
  document.addEventListener("submit", (event) => {
    if (event.target.method === "get" && !event.defaultPrevented) {
      const empty = [...event.target.elements].filter((e) => e.name && e.value === "" && !e.disabled);
      empty.forEach((e) => { e.disabled = true; });
      setTimeout(() => empty.forEach((e) => { e.disabled = false; }));
    }
  });

  /* Filters that apply at once: data-sofort on a select sends its GET form. */
  document.addEventListener("change", (event) => {
    if (event.target.matches?.("select[data-sofort]")) {
      event.target.form.requestSubmit();
    }
  });

  /* data-druckt prints the page. */
  document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-druckt]")) {
      window.print();
    }
  });

  /* The focus goes to the first wrong field, else to the summary. */
  function focusError(root) {
    if (!root.querySelector(".meldung-fehler")) {
      return;
    }
    (document.querySelector("[aria-invalid=true]") ?? root.querySelector(".meldung-fehler")).focus();
  }

  function loading(on) {
    const line = document.getElementById("rahmen-laedt");
    if (line) {
      line.classList.toggle("aktiv", on);
      line.replaceChildren();
      if (on) {
        const word = document.createElement("span");
        word.textContent = texts().laedt;
        line.append(word);
      }
    }
  }

  /* Ajax of PrimeFaces and of Faces itself. */
  function afterAjax() {
    loading(false);
    /* a form that only showed something: what was typed in it is still not saved */
    document.querySelectorAll("form[data-unsaved]:has([data-ungespeichert])").forEach((form) => { form.dataset.geaendert = "ja"; });
    touched();
    focusError(document);
  }

  /* Neither done nor refused: the server or its database is away. Nothing on the page changes but this sentence. */
  function unanswered(answer) {
    const place = [...document.querySelectorAll("dialog[open] form")].pop() ?? document.getElementById("meldungen");
    if (!place) {
      return;
    }
    const number = answer?.getResponseHeader?.("X-Vorfall");
    const box = document.createElement("div");
    box.id = "rahmen-unerreichbar";
    box.className = "hinweis bad meldung-fehler";
    box.setAttribute("role", "alert");
    box.tabIndex = -1;
    const sentence = document.createElement("p");
    sentence.textContent = texts().unerreichbar + (number ? " " + texts().vorfall + " " + number : "");
    box.append(sentence);
    document.getElementById(box.id)?.remove();
    place.prepend(box);
  }

  /* PrimeFaces lets a button go when an answer came, and only then: one that got none can be pressed again. */
  function unlock() {
    for (const button of document.querySelectorAll("button.ui-state-loading")) {
      button.classList.remove("ui-state-loading");
      button.querySelectorAll(".ui-icon-loading").forEach((icon) => icon.remove());
      window.PrimeFaces.getWidgetById(button.id)?.enable();
    }
  }

  function watchAjax() {
    if (window.jQuery) {
      window.jQuery(document)
        .on("pfAjaxSend", () => {
          document.getElementById("rahmen-unerreichbar")?.remove();
          loading(true);
        })
        .on("pfAjaxError", (event, answer) => {
          if (answer?.statusText !== "abort") {
            unanswered(answer);
          }
          setTimeout(unlock);
        })
        .on("pfAjaxComplete", () => setTimeout(afterAjax));
    }
    window.faces?.ajax?.addOnError((event) => {
      loading(false);
      unanswered(null);
    });
    window.faces?.ajax?.addOnEvent((event) => {
      if (event.status === "begin") {
        loading(true);
      } else if (event.status === "success") {
        afterAjax();
      }
    });
  }

  /* The session: warns two minutes before its end; activity in another tab counts. */
  const WARN_BEFORE = 120;
  const KEY = "familienaudit.aktiv";
  const dialog = document.getElementById("sitzung");
  const text = document.getElementById("sitzung-text");
  let timer = 0;

  function touched() {
    if (dialog) {
      localStorage.setItem(KEY, String(Date.now()));
      schedule();
    }
  }

  function schedule() {
    clearTimeout(timer);
    const limit = Number(text.dataset.sekunden);
    const idle = (Date.now() - Number(localStorage.getItem(KEY))) / 1000;
    const left = limit - idle;
    if (left <= 0) {
      ended();
    } else if (left <= WARN_BEFORE) {
      if (!dialog.open) {
        dialog.showModal();
      }
      timer = setTimeout(schedule, left * 1000);
    } else {
      timer = setTimeout(schedule, (left - WARN_BEFORE) * 1000);
    }
  }

  function ended() {
    text.textContent = text.dataset.beendet;
    document.getElementById("sitzung-verlaengern").hidden = true;
    if (!dialog.open) {
      dialog.showModal();
    }
  }

  async function extend() {
    try {
      const answer = await fetch(text.dataset.adresse, { method: "POST", redirect: "manual" });
      if (answer.status === 204) {
        touched();
        dialog.close();
      } else {
        ended();
      }
    } catch {
      ended();
    }
  }

  function start() {
    watchAjax();
    document.querySelectorAll("dialog[data-offen=ja]").forEach((open) => open.showModal());
    focusError(document);
    if (dialog) {
      document.getElementById("sitzung-verlaengern").addEventListener("click", extend);
      document.getElementById("sitzung-schliessen").addEventListener("click", () => dialog.close());
      window.addEventListener("storage", (event) => {
        if (event.key === KEY) {
          dialog.close();
          schedule();
        }
      });
      touched();
    }
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
