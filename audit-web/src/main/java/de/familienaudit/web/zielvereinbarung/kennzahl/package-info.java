/** Pages of the room kennzahl: one Ziel, its key figures and their values. */
package de.familienaudit.web.zielvereinbarung.kennzahl;
