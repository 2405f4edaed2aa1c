/** Papers for signature and the register of certificates. No rule lives here; see the slice signatur. */
package de.familienaudit.web.signatur;
