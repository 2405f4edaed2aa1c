/** Door of the program: signing in, the session, the first set-up. No rule lives here; see the slice zugang. */
package de.familienaudit.web.zugang;
