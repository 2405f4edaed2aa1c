/** Pages of the sessions of bodies: list and month, one session with its deadlines, and its appointment as a file. */
package de.familienaudit.web.vorlage.sitzung;
