/** Pages of agendas, of the votes of a whole session and of minutes. */
package de.familienaudit.web.vorlage.tagesordnung;
