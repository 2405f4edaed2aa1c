/** What follows a decision: that it is announced, who carries it out until when, and that this is done (rules V-15, V-10, G-1). */
package de.familienaudit.vorlage.domain.umsetzung;
