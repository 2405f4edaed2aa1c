/** Pages of the room fortschritt: the dialog of a report on the page Maßnahme, and several reports on one page. */
package de.familienaudit.web.zielvereinbarung.fortschritt;
