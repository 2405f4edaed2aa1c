/** Room of the annexes of papers: the files that each version brings with it, public or not (rules V-10, V-12, ADR 57). */
package de.familienaudit.vorlage.anlage;
