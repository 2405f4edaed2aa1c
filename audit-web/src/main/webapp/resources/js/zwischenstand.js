/* What is typed and not saved yet: kept in this tab (every form that warns of unsaved changes) and, where a form says so, on the
   server. It is kept until the server has taken the form or somebody throws it away. Texts come from the frame. */
(function () {
  "use strict";

  const PREFIX = "familienaudit.eingabe:";
  const COPY_AFTER = 200;
  const SEND_AFTER = 1500;
  const KEEPALIVE_MAX = 60000; /* browsers refuse more in a request that may outlive its page */
  const FORMS = "form[data-unsaved]";
  const NOT_KEPT = ["hidden", "submit", "button", "file", "password"];
  const SECRET = /password|one-time-code/;
  const TICKED = ["checkbox", "radio"];
  const WRONG = ".meldung-fehler, .feld-fehler, [aria-invalid=true]";
  const timers = new WeakMap();

  const texts = () => document.getElementById("rahmen-texte").dataset;
  const konto = () => document.querySelector("[data-konto]")?.dataset.konto ?? "0";
  const kommune = () => document.querySelector("[data-kommune]")?.dataset.kommune ?? "0";
  const mark = (form) => form.elements.einsendung;

  /* Passwords and codes are never kept. */
  function fields(form) {
    return [...form.elements].filter((e) => e.name && e.id && !NOT_KEPT.includes(e.type) && e.dataset.merkt !== "nie"
      && !SECRET.test(e.getAttribute("autocomplete") ?? ""));
  }

  /* A field of a list is kept under data-merkt, which names its record: its id would only say the row. */
  function keptAs(field) {
    return field.dataset.merkt ?? field.id;
  }

  function differs(e) {
    if (TICKED.includes(e.type)) {
      return e.checked !== e.defaultChecked;
    }
    if (e.options) {
      return e.value !== ([...e.options].find((o) => o.defaultSelected) ?? e.options[0])?.value;
    }
    return e.value !== e.defaultValue;
  }

  /* data-zwischenstand-rest: what other pages of a list have in the same draft; of this one only what was typed is kept. */
  function valuesOf(form) {
    const list = "zwischenstandRest" in form.dataset;
    const values = JSON.parse(form.dataset.zwischenstandRest || "{}");
    for (const e of fields(form)) {
      if (list && (e.value === "" || e.value === e.dataset.leer)) {
        delete values[keptAs(e)];
      } else {
        values[keptAs(e)] = TICKED.includes(e.type) ? e.checked : e.value;
      }
    }
    return values;
  }

  /* Whether there is anything to keep; a form that came back refused shows what was typed as if it were stored. */
  function isTyped(form) {
    if ("zwischenstandRest" in form.dataset) {
      return Object.keys(valuesOf(form)).length > 0;
    }
    return form.dataset.getippt === "ja" || fields(form).some(differs);
  }

  /* The copy in this tab */
  function keyOf(form) {
    return `${PREFIX}${konto()}:${kommune()}:${form.dataset.zwischenstand || mark(form).dataset.seite + "#" + form.id}`;
  }

  function copies() {
    return Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
  }

  const read = (key) => JSON.parse(sessionStorage.getItem(key));

  function copy(form, interrupted) {
    clearTimeout(timers.get(form)?.copy);
    if (konto() === "0") {
      return;
    }
    if (!isTyped(form)) {
      sessionStorage.removeItem(keyOf(form));
      return;
    }
    const dialog = form.closest("dialog");
    const kept = { marke: mark(form).value, werte: valuesOf(form), offen: dialog === null || dialog.open, unterbrochen: interrupted };
    try {
      sessionStorage.setItem(keyOf(form), JSON.stringify(kept));
    } catch (reason) {
      console.info("no copy in this tab", reason);
      say(form, texts().zuVielKopie);
    }
  }

  /* The draft on the server */
  function send(form, content) {
    const body = new URLSearchParams({ schluessel: form.dataset.zwischenstand, inhalt: content, kommune: kommune(),
      marke: mark(form).value });
    const stop = new AbortController();
    timers.set(form, { ...timers.get(form), stop });
    return fetch(form.dataset.adresse, {
      method: "POST", body, headers: { "X-Familienaudit": "zwischenstand" }, redirect: "manual", signal: stop.signal,
      keepalive: body.toString().length < KEEPALIVE_MAX
    });
  }

  async function keep(form) {
    if (!form.dataset.zwischenstand) {
      return;
    }
    const content = isTyped(form) ? JSON.stringify(valuesOf(form)) : "";
    if (encodeURIComponent(content).length > Number(texts().hoechstens)) {
      say(form, texts().nichtGemerkt);
      return;
    }
    try {
      const answer = await send(form, content);
      say(form, answer.status === 204 ? "" : await refusal(answer));
    } catch (reason) {
      if (reason.name !== "AbortError") {
        console.info("draft not kept", reason);
        say(form, texts().nichtErreicht);
      }
    }
  }

  async function refusal(answer) {
    if (answer.type === "opaqueredirect" || answer.status === 401) {
      return texts().sitzungBeendet;
    }
    const plain = answer.headers.get("Content-Type")?.startsWith("text/plain");
    return plain ? await answer.text() : texts().nichtGemerkt;
  }

  /* One sentence in the form, above its fields; none takes it away. */
  function say(form, sentence) {
    form.querySelector(".zwischenstand-fehler")?.remove();
    if (sentence) {
      const note = document.createElement("p");
      note.className = "zwischenstand-fehler hinweis warn";
      note.setAttribute("role", "alert");
      note.textContent = sentence;
      form.prepend(note);
    }
  }

  function note(form) {
    const line = document.createElement("p");
    line.className = "zwischenstand-hinweis leise";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "knopf still";
    button.dataset.zwischenstandLeeren = "ja";
    button.textContent = texts().verwerfen;
    line.append(texts().eingesetzt, " ", button);
    form.prepend(line);
    /* a dialog begins at its first field, not at the button that throws everything away */
    fields(form)[0].setAttribute("autofocus", "");
  }

  document.addEventListener("input", (event) => {
    const form = event.target.closest?.(FORMS);
    if (form) {
      const waiting = timers.get(form);
      clearTimeout(waiting?.copy);
      clearTimeout(waiting?.send);
      timers.set(form, {
        stop: waiting?.stop,
        copy: setTimeout(() => copy(form, false), COPY_AFTER),
        send: setTimeout(() => keep(form), SEND_AFTER)
      });
    }
  });

  /* What is being sent needs no draft on the server any more; the copy stays until the form is taken. */
  function sending(form) {
    clearTimeout(timers.get(form)?.send);
    timers.get(form)?.stop?.abort();
    copy(form, true);
  }

  /* data-setzt-fort: this form carries out what another one prepared; when it is taken, that one is done. */
  function goOn(form) {
    const key = `${PREFIX}${konto()}:${kommune()}:${form.dataset.setztFort}`;
    if (read(key)) {
      sessionStorage.setItem(key, JSON.stringify({ ...read(key), marke: mark(form).value }));
    }
  }

  document.addEventListener("submit", (event) => {
    if (event.target.matches(FORMS)) {
      sending(event.target);
    } else if (event.target.dataset.setztFort) {
      goOn(event.target);
    } else if (event.target.action.endsWith("/abmelden")) {
      copies().forEach((key) => sessionStorage.removeItem(key));
    }
  });

  /* Whoever goes while typing leaves the copy behind. */
  window.addEventListener("pagehide", () => {
    document.querySelectorAll(FORMS + "[data-geaendert]").forEach((form) => copy(form, false));
  });

  /* Throwing away: no copy, no draft. */
  async function forgetTyped(form) {
    clearTimeout(timers.get(form)?.send);
    clearTimeout(timers.get(form)?.copy);
    timers.get(form)?.stop?.abort();
    delete form.dataset.geaendert;
    sessionStorage.removeItem(keyOf(form));
    if (form.dataset.zwischenstand) {
      await send(form, "").catch((reason) => console.info("draft not thrown away", reason));
    }
  }

  /* The fields are again as the server has them. */
  async function discard(form) {
    await forgetTyped(form);
    if (form.dataset.getippt === "ja") {
      location.replace(mark(form).dataset.seite);
    } else {
      form.reset();
      form.querySelector(".zwischenstand-hinweis")?.remove();
      say(form, "");
    }
  }

  document.addEventListener("verworfen", (event) => {
    if (event.target.matches(FORMS)) {
      discard(event.target);
    }
  });

  document.addEventListener("click", (event) => {
    const form = event.target.closest?.("[data-zwischenstand-leeren]")?.form;
    if (form) {
      forgetTyped(form).then(() => location.replace(mark(form).dataset.seite));
    }
  });

  /* A link among the buttons of a form is the way out of it. */
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(".formular-aktionen a");
    const form = link?.closest(FORMS);
    if (form && isTyped(form)) {
      event.preventDefault();
      if (window.confirm(texts().ungespeichert)) {
        forgetTyped(form).then(() => location.assign(link.href));
      }
    }
  });

  /* Beginning: what was taken is forgotten, what was not comes back. */
  function forget() {
    const taken = (texts().angenommen ?? "").split(" ");
    for (const key of copies()) {
      if (!key.startsWith(`${PREFIX}${konto()}:`) || taken.includes(read(key).marke)) {
        sessionStorage.removeItem(key);
      }
    }
  }

  function fill(form, values) {
    const known = fields(form).filter((e) => keptAs(e) in values);
    for (const e of known) {
      if (TICKED.includes(e.type)) {
        e.checked = values[keptAs(e)];
      } else {
        e.value = values[keptAs(e)];
      }
    }
    if (known.length) {
      note(form);
    }
  }

  function open(form) {
    const dialog = form.closest("dialog");
    if (dialog && !dialog.open) {
      dialog.showModal();
    }
    form.closest("details")?.setAttribute("open", "");
  }

  function restore(form) {
    if (mark(form).dataset.gesandt === "hier") {
      typed(form);
      return;
    }
    const kept = read(keyOf(form));
    fill(form, kept?.werte ?? JSON.parse(form.dataset.zwischenstandInhalt || "{}"));
    if (kept) {
      mark(form).value = kept.marke;
      const reloaded = performance.getEntriesByType("navigation")[0]?.type === "reload";
      if (kept.offen && (kept.unterbrochen || reloaded)) {
        open(form);
      }
    }
  }

  /* The page shows what was typed and not stored. */
  function typed(form) {
    if (!fields(form).some((field) => differs(field) || field.value)) {
      return; /* sent empty: there is nothing to keep */
    }
    form.dataset.getippt = "ja";
    if (form.querySelector(WRONG)) {
      form.dataset.geaendert = "ja";
    }
    copy(form, false);
    keep(form);
  }

  /* Nothing is tried on its own before somebody types on: a draft that goes through would take this sentence away. */
  function notSent(form) {
    form.dataset.geaendert = "ja";
    copy(form, true);
    say(form, texts().nichtGesendet);
  }

  function afterAjax() {
    for (const form of document.querySelectorAll(FORMS)) {
      if (form.querySelector(WRONG)) {
        typed(form);
      }
    }
  }

  /* A page that answers a form has lost what stood in its address; it gets it back, for Reload, for a link, for the way back. */
  function address() {
    const seite = document.querySelector("[data-gesandt]")?.dataset.seite;
    if (seite && location.pathname + location.search !== seite) {
      history.replaceState(null, "", seite);
    }
  }

  function start() {
    if (konto() === "0") {
      copies().forEach((key) => sessionStorage.setItem(key, JSON.stringify({ ...read(key), unterbrochen: true })));
      return;
    }
    address();
    forget();
    document.querySelectorAll(FORMS).forEach(restore);
    window.jQuery?.(document).on("pfAjaxSend", () => {
      document.querySelectorAll(FORMS + "[data-geaendert]").forEach(sending);
    }).on("pfAjaxError", () => {
      document.querySelectorAll(FORMS).forEach((form) => isTyped(form) && notSent(form));
    }).on("pfAjaxComplete", (event, answer) => {
      /* a form that was taken leads on: what it complained of before is no complaint any more */
      if (answer?.status === 200 && !answer.responseText?.includes("<redirect")) {
        setTimeout(afterAjax);
      }
    });
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
