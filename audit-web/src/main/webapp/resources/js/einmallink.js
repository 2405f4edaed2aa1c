/* One-time links: shown with the address of this server, copied, and taken out of the address on arrival. No texts of its own. */
(function () {
  "use strict";

  /* Long enough not to be the target of a link inside the page. */
  const SECRET = /^#[A-Za-z0-9_-]{40,}$/;

  /* The administrator's page: the server knows only the path, the browser knows the whole address. */
  function complete() {
    for (const input of document.querySelectorAll("input[data-ganze-adresse]")) {
      input.value = new URL(input.getAttribute("value"), location.href).href;
    }
  }

  document.addEventListener("click", async (event) => {
    const button = event.target.closest?.("[data-kopiert]");
    if (!button) {
      return;
    }
    const input = document.getElementById(button.dataset.kopiert);
    input.select();
    try {
      await navigator.clipboard.writeText(input.value);
      document.getElementById(input.id + "-kopiert").textContent = button.dataset.fertig;
    } catch (reason) {
      /* without TLS the browser does not copy: the address is selected for Ctrl+C */
      console.info("not copied", reason);
    }
  });

  /* The person's page: the secret stands behind the #, which no server ever sees, and goes into the field. */
  function takeOver() {
    for (const part of document.querySelectorAll("[data-aus-adresse]")) {
      const input = document.getElementById(part.dataset.ausAdresse);
      if (SECRET.test(location.hash)) {
        input.value = location.hash.slice(1);
        history.replaceState(null, "", location.pathname + location.search);
      }
      part.hidden = input.value !== "";
    }
  }

  function start() {
    complete();
    takeOver();
    window.jQuery?.(document).on("pfAjaxComplete", () => setTimeout(complete));
  }

  window.addEventListener("hashchange", takeOver);
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
