/** An Eilentscheidung on the page of its paper: put forward for signature, members told (V-13). */
package de.familienaudit.web.vorlage.eilentscheidung;
