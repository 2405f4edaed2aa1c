/** Co-signing on the page of a paper: who has it now, what was answered, and the steps of those who ask and who are asked (V-7). */
package de.familienaudit.web.vorlage.mitzeichnung;
