/** What a paper asks of the budget, and what the budget says beside the words of the Kämmerei (rules V-8, H-4, H-13). */
package de.familienaudit.vorlage.stellungnahme;
