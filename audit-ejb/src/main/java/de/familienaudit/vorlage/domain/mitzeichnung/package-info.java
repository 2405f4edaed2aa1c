/** Co-signing of a paper: who is asked, whose turn it is, what was answered, and how a round ended (rules V-7, V-8, G-1). */
package de.familienaudit.vorlage.domain.mitzeichnung;
