/* The list of fa:auswahl: the autocompletion of PrimeFaces, but it asks without sending the form, opens with the arrow down, stays where it
   is when a dialog scrolls, leaves the dialog open when Escape closes it, and what is chosen counts as typed. */
(function () {
  "use strict";

  /* Asking for choices is no sending of the form: nobody saves and nothing is under way. */
  function quietly(work) {
    const handle = PrimeFaces.ajax.Request.handle;
    PrimeFaces.ajax.Request.handle = (request) => handle.call(PrimeFaces.ajax.Request, { ...request, global: false, partialSubmit: true });
    try {
      work();
    } finally {
      PrimeFaces.ajax.Request.handle = handle;
    }
  }

  function tame(widget) {
    const input = widget.input[0];
    const { search, addItem } = widget;
    widget.search = function (text) {
      quietly(() => search.call(this, text));
    };
    widget.addItem = function (item) {
      addItem.call(this, item);
      this.suppressInput = true; /* the next key lifts it */
      for (const kind of ["input", "change"]) {
        input.dispatchEvent(new Event(kind, { bubbles: true }));
      }
    };
    widget.setQuerying = function (asking) {
      this.querying = asking;
    };
    widget.alignPanel = () => {};
    widget.handleViewportChange = () => {};
    input.addEventListener("keydown", (event) => {
      const open = widget.panel.is(":visible");
      if (event.key === "Escape" && open) {
        event.preventDefault();
        event.stopPropagation();
        widget.hide();
      } else if (event.key === "ArrowDown" && !open) {
        event.preventDefault();
        widget.searchWithDropdown();
      }
    });
  }

  PrimeFaces.widget.AutoComplete = PrimeFaces.widget.AutoComplete.extend({
    init: function (cfg) {
      const name = document.getElementById(`${cfg.id}_button`)?.getAttribute("aria-label");
      this._super(cfg);
      if (this.jq.hasClass("auswahl")) {
        tame(this);
        this.dropdown.attr("aria-label", name); /* PrimeFaces names every button alike */
      }
    }
  });
})();
