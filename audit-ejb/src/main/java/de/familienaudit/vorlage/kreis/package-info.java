/** Room of the circle: who may see a paper is held by the database (rule V-10, ADR 52); here a paper becomes public, or ceases to be. */
package de.familienaudit.vorlage.kreis;
