/** The catalogue of the rules, docs/regeln.md: read from the sources of all modules, worded in {@code regeln.properties}. */
package de.familienaudit.regeln;
