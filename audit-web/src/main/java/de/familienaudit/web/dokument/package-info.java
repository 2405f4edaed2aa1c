/** Attached files: list, upload, download. No rule lives here; see the slice dokument. */
package de.familienaudit.web.dokument;
