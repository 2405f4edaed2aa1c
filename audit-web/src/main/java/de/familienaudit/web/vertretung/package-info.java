/** Pages of the slice stelle about Vertretungen: the list, one Vertretung, its document, and hints on other pages. */
package de.familienaudit.web.vertretung;
