/* Settings of the Kommune: colour field and hex value say the same, a chosen picture is shown before it is sent. */
(function () {
  "use strict";

  const HEX = /^#?([0-9a-f]{6})$/i;

  function show() {
    document.getElementById("farbeZeigen")?.click();
  }

  function set(id, value) {
    const field = document.getElementById(id);
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return field;
  }

  document.addEventListener("input", (event) => {
    const { fuer, farbe } = event.target.dataset ?? {};
    if (fuer) {
      set(fuer, event.target.value);
    } else if (farbe) {
      const hex = HEX.exec(event.target.value.trim());
      if (hex) {
        document.getElementById(farbe).value = "#" + hex[1].toLowerCase();
      }
    }
  });

  document.addEventListener("change", (event) => {
    const { fuer, farbe, vorschau } = event.target.dataset ?? {};
    if (fuer || farbe) {
      show();
    } else if (vorschau) {
      preview(document.getElementById(vorschau), event.target);
    }
  });

  /* Looking at a colour saves nothing: what was unsaved before is so afterwards, and kept as a draft. */
  document.addEventListener("click", (event) => {
    const form = event.target.closest?.("#farbeZeigen")?.form;
    if (form?.dataset.geaendert) {
      window.jQuery(document).one("pfAjaxComplete", () => setTimeout(() => {
        document.getElementById("akzentfarbe").dispatchEvent(new Event("input", { bubbles: true }));
      }));
    }
  }, true);

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-uebernimmt]");
    if (button) {
      set(button.dataset.uebernimmt, button.dataset.wert).focus();
      show();
    }
  });

  function preview(figure, input) {
    const file = input.validity.valid ? input.files[0] : undefined;
    figure.hidden = !file;
    if (file) {
      const reader = new FileReader();
      reader.addEventListener("load", () => { figure.querySelector("img").src = reader.result; });
      reader.readAsDataURL(file);
    }
  }
})();
