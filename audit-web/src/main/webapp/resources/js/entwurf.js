/* Forms of a draft: how a typed time is understood, texts that grow too long, boxes ticked at once. No texts of its own. */
(function () {
  "use strict";

  const ASK_AFTER = 400;

  /* A time: the sentence below the field says how it is understood; days by hand only where the words give none. */
  function show(part, answer) {
    const sentence = part.querySelector(".zeit-verstanden");
    if (sentence.textContent !== answer.satz) {
      sentence.textContent = answer.satz;
    }
    part.querySelector("[data-zeit-hand]").hidden = !answer.vonHand;
  }

  function ask(part, input) {
    const query = new URLSearchParams({ text: input.value.slice(0, 500), sprache: input.dataset.sprache });
    fetch(input.dataset.zeitAdresse + "?" + query, { redirect: "manual" })
      .then((answer) => (answer.ok ? answer.json() : null))
      .then((answer) => {
        if (answer && input.dataset.gefragt === input.value) {
          show(part, answer);
        }
      })
      /* offline or signed out: the fields for days stay visible, saving tells the rest */
      .catch((reason) => console.info("time not asked", reason));
  }

  function watchTime(part) {
    const input = part.querySelector("[data-zeit-adresse]");
    let waiting = 0;
    const begin = () => {
      input.dataset.gefragt = input.value;
      ask(part, input);
    };
    input.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(begin, ASK_AFTER);
    });
    begin();
  }

  /* A text that is longer than data-zeichen: the browser says so at the field before anything is sent. */
  function tooLong(field) {
    const limit = Number(field.dataset.zeichen);
    const text = field.form.dataset.zuLang ?? "";
    const length = field.value.length;
    const sentence = text.replace("{0}", limit.toLocaleString("de-DE")).replace("{1}", length.toLocaleString("de-DE"));
    field.setCustomValidity(length > limit ? sentence : "");
  }

  document.addEventListener("input", (event) => {
    if (event.target.matches?.("[data-zeichen]")) {
      tooLong(event.target);
    }
  });

  /* data-kreuzt-an: ticks or clears every box of that name in the same form. */
  document.addEventListener("change", (event) => {
    const name = event.target.dataset?.kreuztAn;
    if (name) {
      for (const box of event.target.form.querySelectorAll(`input[type=checkbox][name="${name}"]`)) {
        box.checked = event.target.checked;
      }
    }
  });

  /* data-suche-adresse: proposals for what is being typed go into the datalist of the field. */
  function propose(input) {
    const typed = input.value;
    fetch(input.dataset.sucheAdresse + "&text=" + encodeURIComponent(typed.slice(0, 200)), { redirect: "manual" })
      .then((answer) => (answer.ok ? answer.json() : null))
      .then((answer) => {
        if (answer && input.value === typed) {
          input.list.replaceChildren(...answer.map((text) => new Option(text, text)));
        }
      })
      /* offline or signed out: number or title can still be typed, saving tells the rest */
      .catch((reason) => console.info("proposals not asked", reason));
  }

  /* data-ergaenzt: the number of what was chosen is added to that field. */
  function add(input) {
    const chosen = [...input.list.options].find((option) => option.value === input.value);
    if (chosen) {
      const field = document.getElementById(input.dataset.ergaenzt);
      const number = chosen.value.split(" ")[0];
      const numbers = field.value.split(/[,;\s]+/).filter((part) => part !== "" && part !== number);
      field.value = [...numbers, number].join(", ");
      field.dispatchEvent(new Event("input", { bubbles: true }));
      input.value = "";
    }
  }

  function watchSearch(input) {
    let waiting = 0;
    input.addEventListener("focus", () => propose(input), { once: true });
    input.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => propose(input), ASK_AFTER);
    });
    if (input.dataset.ergaenzt) {
      input.closest("[hidden]").hidden = false;
      input.addEventListener("input", () => add(input));
      input.addEventListener("change", () => add(input));
      /* Enter chooses and does not send the form */
      input.addEventListener("keydown", (event) => {
        if (event.key === "Enter") {
          event.preventDefault();
          add(input);
        }
      });
    }
  }

  function start() {
    document.querySelectorAll("[data-suche-adresse]").forEach(watchSearch);
    document.querySelectorAll("[data-zeit]").forEach(watchTime);
    document.querySelectorAll("[data-zeichen]").forEach(tooLong);
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
