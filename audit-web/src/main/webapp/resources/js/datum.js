/* The calendar of fa:datum: the date picker of PrimeFaces, but nothing typed is ever lost or changed by looking at the calendar, which
   shows what the field says; what is picked counts as typed; and a scroll of the dialog around it does not close it. */
(function () {
  "use strict";

  const GERMAN = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/;
  const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
  const TURN = 70; /* as the server reads two digits: 1970 to 2069 */

  const written = (date) => [date.getDate(), date.getMonth() + 1].map((n) => String(n).padStart(2, "0")).join(".") + "." + date.getFullYear();

  function century(year) {
    return year.length === 4 ? Number(year) : Number(year) + (Number(year) < TURN ? 2000 : 1900);
  }

  /* The day that a text names; null for none. The server reads more than this and has the last word. */
  function day(text) {
    const german = GERMAN.exec(text.trim());
    const iso = ISO.exec(text.trim());
    if (!german && !iso) {
      return null;
    }
    const [d, m, y] = german ? [Number(german[1]), Number(german[2]), century(german[3])] : [iso[3], iso[2], iso[1]].map(Number);
    const date = new Date(y, m - 1, d);
    return date.getMonth() === m - 1 && date.getDate() === d ? date : null;
  }

  function typed(input) {
    for (const kind of ["input", "change"]) {
      input.dispatchEvent(new Event(kind, { bubbles: true }));
    }
  }

  /* The picture and the name of the button; the sprite is the one that the page shows already. */
  function dress(button, input) {
    const sprite = document.querySelector("svg.icon use")?.getAttribute("href").split("#")[0];
    const label = document.querySelector(`label[for="${CSS.escape(input.id)}"]`)?.firstChild?.textContent.trim();
    const icon = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    icon.setAttribute("class", "icon");
    icon.setAttribute("aria-hidden", "true");
    use.setAttribute("href", sprite + "#kalender");
    icon.append(use);
    button.replaceChildren(icon);
    button.removeAttribute("title");
    return label;
  }

  function tame(widget) {
    const picker = widget.jq.data().primeDatePicker;
    const input = widget.input[0];
    const show = picker.showOverlay;
    const select = picker.options.onSelect;
    picker.showOverlay = function () {
      const date = day(input.value);
      this.value = date;
      this.updateViewDate(null, date ? new Date(date) : new Date());
      show.call(this);
    };
    picker.onUserInput = () => {};
    picker.bindScrollListener = () => {};
    picker.onInputChange = () => {
      const date = day(input.value);
      if (date) {
        input.value = written(date);
      }
    };
    picker.onInputKeyDown = (event) => {
      if (event.key === "ArrowDown") {
        event.preventDefault();
        picker.showOverlay();
      }
    };
    picker.options.onSelect = function (event, date) {
      select?.call(this, event, date);
      typed(input);
    };
    const name = picker.options.locale.chooseDate;
    const label = dress(picker.triggerButton[0], input);
    picker.triggerButton.attr("aria-label", label ? `${label}: ${name}` : name);
  }

  PrimeFaces.widget.DatePicker = PrimeFaces.widget.DatePicker.extend({
    init: function (cfg) {
      this._super(cfg);
      if (this.jq.hasClass("datum")) {
        tame(this);
      }
    }
  });
})();
