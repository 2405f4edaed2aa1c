/** Room of costs that come back each year: entered, ended, proposed for the coming budget years, and asked for (H-8, ADR 70). */
package de.familienaudit.haushalt.wiederkehr;
