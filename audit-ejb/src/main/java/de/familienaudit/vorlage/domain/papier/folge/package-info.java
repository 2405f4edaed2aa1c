/** What a row of a Beratungsfolge keeps from one recording of its paper to the next (V-5, V-10). */
package de.familienaudit.vorlage.domain.papier.folge;
