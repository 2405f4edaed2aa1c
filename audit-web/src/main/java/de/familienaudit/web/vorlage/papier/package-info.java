/** Pages of the room papier: the list of papers, one paper, and the form to record and correct one. */
package de.familienaudit.web.vorlage.papier;
