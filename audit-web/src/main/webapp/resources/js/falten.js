/* Groups of a long table that fold: data-faltet on a button with the number of its group. The address keeps what is folded,
   and so does every way from this list to itself or to its plan: sorting, filter, pages, columns. */
(function () {
  "use strict";

  function fold(button, open) {
    button.setAttribute("aria-expanded", String(open));
    document.getElementById(button.getAttribute("aria-controls")).hidden = !open;
  }

  function keep() {
    const folded = [...document.querySelectorAll("[data-faltet][aria-expanded=false]")].map((b) => b.dataset.faltet).join("-");
    history.replaceState(history.state, "", withFolded(location.href, folded));
    carry(folded);
    name();
  }

  function withFolded(href, folded) {
    const address = new URL(href);
    address.searchParams.delete("zu");
    if (folded !== "") {
      address.searchParams.set("zu", folded);
    }
    return address.href;
  }

  function carry(folded) {
    const paths = [location.href, ...[...document.querySelectorAll(".umschalter a")].map((a) => a.href)].map((h) => new URL(h).pathname);
    document.querySelectorAll("main a[href]").forEach((link) => {
      if (paths.includes(link.pathname) && link.hash === "") {
        link.href = withFolded(link.href, folded);
      }
    });
    document.querySelectorAll("main form[method=get]").forEach((form) => {
      if (paths.includes(new URL(form.action).pathname)) {
        form.querySelector("input[type=hidden][name=zu]")?.remove();
        if (folded !== "") {
          form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "zu", value: folded }));
        }
      }
    });
  }

  /* One button for all: it says what it does next; the other word waits in its attribute. */
  function name() {
    const all = document.querySelector("[data-faltet-alle]");
    const folded = document.querySelector("[data-faltet][aria-expanded=true]") === null;
    if (all && folded !== ("zu" in all.dataset)) {
      const word = all.textContent;
      all.textContent = all.dataset.faltetAlle;
      all.dataset.faltetAlle = word;
      all.toggleAttribute("data-zu", folded);
    }
  }

  document.addEventListener("DOMContentLoaded", name);

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-faltet]");
    const all = event.target.closest?.("[data-faltet-alle]");
    if (button) {
      fold(button, button.getAttribute("aria-expanded") !== "true");
      keep();
    } else if (all) {
      const heads = [...document.querySelectorAll("[data-faltet]")];
      const open = heads.every((b) => b.getAttribute("aria-expanded") === "false");
      heads.forEach((b) => fold(b, open));
      keep();
    }
  });
})();
