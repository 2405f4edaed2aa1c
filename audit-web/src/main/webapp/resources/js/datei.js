/* fa:dateifeld: the words of the page instead of those of the browser, files dropped on it, the size checked before anything travels, and
   how far an upload is. A form that comes back refused keeps its file. Without this script the native input does the same, plainer. */
(function () {
  "use strict";

  const FIELDS = "input[type=file][data-dateifeld]";
  const REFUSED = ".meldung-fehler, .feld-fehler p, .zwischenstand-fehler";
  const MEGABYTE = 1024 * 1024;
  const kept = new Map(); /* by the id of the field: what was chosen, for when an answer draws the field anew */

  const written = (bytes) => new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 })
    .format(Math.max(bytes / MEGABYTE, 0.1)) + " MB";

  function element(name, css, text) {
    const made = document.createElement(name);
    made.className = css;
    made.textContent = text ?? "";
    return made;
  }

  function show(input) {
    const files = [...input.files];
    const tooLarge = files.some((file) => file.size > Number(input.dataset.max));
    input.setCustomValidity(tooLarge ? input.dataset.zuGross : "");
    const place = input.parentElement;
    place.querySelector(".ablage-dateien").textContent = files.map((file) => `${file.name} (${written(file.size)})`).join(", ");
    place.querySelector(".ablage-fehler").textContent = tooLarge ? input.dataset.zuGross : "";
    kept.set(input.id, input.files);
  }

  function put(input, files) {
    input.files = files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function dropped(input, files) {
    const transfer = new DataTransfer();
    [...files].slice(0, input.multiple ? files.length : 1).forEach((file) => transfer.items.add(file));
    put(input, transfer.files);
  }

  function dress(input) {
    if (input.parentElement.classList.contains("ablage")) {
      return;
    }
    const place = element("div", "ablage");
    const error = element("p", "ablage-fehler");
    const name = element("span", "ablage-dateien");
    const button = element("span", "knopf zweit", input.dataset.dateifeld);
    const hint = element("span", "leise", input.dataset.ablegen);
    error.setAttribute("role", "alert");
    name.setAttribute("aria-live", "polite");
    /* the native input under them says it to a screen reader */
    button.setAttribute("aria-hidden", "true");
    hint.setAttribute("aria-hidden", "true");
    input.before(place);
    place.append(input, button, hint, name, error);
    place.addEventListener("click", (event) => {
      if (event.target !== input) {
        input.click();
      }
    });
    for (const kind of ["dragover", "dragleave", "drop"]) {
      place.addEventListener(kind, (event) => {
        event.preventDefault();
        place.classList.toggle("ablage-offen", kind === "dragover");
        if (kind === "drop" && event.dataTransfer.files.length > 0) {
          dropped(input, event.dataTransfer.files);
        }
      });
    }
    input.addEventListener("change", () => show(input));
    /* only on a page that refused: what was taken is not chosen again */
    if (document.querySelector(REFUSED) && input.files.length === 0 && kept.get(input.id)?.length > 0) {
      put(input, kept.get(input.id));
    } else {
      kept.delete(input.id);
    }
  }

  /* How far it is, with a way to stop it: then nothing was sent. */
  function watch(request, answer, form, words) {
    const line = element("div", "hochladen");
    const label = element("label", "", words.sendet + " ");
    const bar = document.createElement("progress");
    const number = element("span", "zahl", "0 %");
    const stop = element("button", "knopf zweit", words.abbrechen);
    bar.max = 100;
    bar.value = 0;
    stop.type = "button";
    stop.addEventListener("click", () => answer.abort());
    label.append(bar);
    line.append(label, number, stop);
    form.append(line);
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) {
        bar.value = Math.floor((event.loaded / event.total) * 100);
        number.textContent = `${bar.value} %`;
      }
    });
    request.addEventListener("loadend", () => line.remove());
  }

  function watchAjax() {
    window.jQuery?.ajaxPrefilter((options, asked, answer) => {
      const form = options.data instanceof FormData
        && [...document.querySelectorAll(FIELDS)].find((field) => field.files.length > 0 && options.data.has(field.name))?.form;
      if (form) {
        const words = form.querySelector(FIELDS).dataset;
        options.xhr = () => {
          const request = new XMLHttpRequest();
          watch(request, answer, form, words);
          return request;
        };
      }
    });
    window.jQuery?.(document).on("pfAjaxComplete", () => setTimeout(start));
  }

  /* A button that sends by script asks no validity of the browser. */
  document.addEventListener("click", (event) => {
    const form = event.target.closest?.("button:not([type=button]), input[type=submit]")?.form;
    const tooLarge = form && [...form.querySelectorAll(FIELDS)].find((field) => field.validity.customError);
    if (tooLarge) {
      event.preventDefault();
      event.stopImmediatePropagation();
      tooLarge.focus();
    }
  }, true);

  function start() {
    document.querySelectorAll(FIELDS).forEach(dress);
  }

  watchAjax();
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
