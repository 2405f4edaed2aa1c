/** What a paper says of money: finance lines and the statement of the Kämmerei (V-8). */
package de.familienaudit.vorlage.domain.papier.finanz;
