/** What the budget says beside a statement of the Kämmerei on a paper: shown before she answers, kept with her answer (rules H-4, H-13, V-8). */
package de.familienaudit.haushalt.stellungnahme;
