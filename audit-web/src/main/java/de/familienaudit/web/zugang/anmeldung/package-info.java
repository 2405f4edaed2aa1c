/** Pages of the room anmeldung: signing in, the own account, set-up, security; the mechanism at the door. */
package de.familienaudit.web.zugang.anmeldung;
