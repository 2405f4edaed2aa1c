/** Pages of costs that come back each year (H-8). */
package de.familienaudit.web.haushalt.wiederkehr;
