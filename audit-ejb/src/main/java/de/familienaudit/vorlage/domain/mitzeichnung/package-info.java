/** Room of the co-signing: who is asked for a statement on a paper, by when and in which order (rules V-7, V-10). */
package de.familienaudit.vorlage.domain.mitzeichnung;
