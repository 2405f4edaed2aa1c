/** What the budget says to what a paper asks for, kept with the statement of the Kämmerei (rules H-4, H-13, V-8). */
package de.familienaudit.haushalt.domain.stellungnahme;
