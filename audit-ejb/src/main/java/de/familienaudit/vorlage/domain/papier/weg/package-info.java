/** Where a paper comes from, how far people brought it, and why it was recorded (V-7, G-7). */
package de.familienaudit.vorlage.domain.papier.weg;
