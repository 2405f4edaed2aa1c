/** Pages of the positions of the budget: the list, one with what its number means, the names of digits, and the settings. */
package de.familienaudit.web.haushalt.haushaltsstelle;
