/* The server keeps nothing of a file that is checked. So that people can look at exactly what a signature covers, this tab keeps the file
   from the moment it is chosen until its result is shown; a signature covers the first bytes of it. */
(function () {
  "use strict";

  const NAME = "familienaudit.pruefung";
  const STORE = "datei";
  const KEY = "letzte";

  function inStore(mode, work) {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open(NAME, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const transaction = opening.result.transaction(STORE, mode);
        const request = work(transaction.objectStore(STORE));
        transaction.oncomplete = () => {
          opening.result.close();
          resolve(request.result);
        };
        transaction.onerror = () => reject(transaction.error);
      };
    });
  }

  async function take() {
    const file = await inStore("readonly", (store) => store.get(KEY));
    await inStore("readwrite", (store) => store.delete(KEY));
    return file;
  }

  function offer(link, file) {
    const part = file.slice(0, Number(link.dataset.fassungEnde), "application/pdf");
    link.href = URL.createObjectURL(part);
    link.hidden = false;
  }

  document.getElementById("datei")?.addEventListener("change", (event) => {
    const file = event.target.files[0];
    if (file) {
      inStore("readwrite", (store) => store.put(file, KEY)).catch((reason) => console.info("file not kept in this tab", reason));
    }
  });

  const links = document.querySelectorAll("a[data-fassung-ende]");
  if (links.length > 0) {
    take().then((file) => {
      if (file?.size === Number(links[0].dataset.groesse)) {
        links.forEach((link) => offer(link, file));
      }
    }).catch((reason) => console.info("file not kept in this tab", reason));
  }
}());
