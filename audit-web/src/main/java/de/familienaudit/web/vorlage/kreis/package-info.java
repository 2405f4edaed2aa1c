/** Who sees a paper, and how it becomes public or ceases to be (V-10), on the page of the paper. */
package de.familienaudit.web.vorlage.kreis;
