/** What the budget says beside a statement of the Kämmerei, on the page of the paper. */
package de.familienaudit.web.haushalt.stellungnahme;
