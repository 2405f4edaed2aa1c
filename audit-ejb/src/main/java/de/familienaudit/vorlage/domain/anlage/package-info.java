/** Room of the annexes of papers: what each version of a paper brings with it (rule V-12). Stands on the papers. */
package de.familienaudit.vorlage.domain.anlage;
