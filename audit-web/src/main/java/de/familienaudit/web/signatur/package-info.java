/** Pages of the slice signatur: papers for signature, the register of certificates, "Signatur prüfen". No rule lives here. */
package de.familienaudit.web.signatur;
