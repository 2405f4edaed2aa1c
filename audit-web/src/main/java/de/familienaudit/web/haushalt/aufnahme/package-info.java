/** Pages of the room aufnahme: the Ansätze of a year from a file (H-1, H-5). */
package de.familienaudit.web.haushalt.aufnahme;
