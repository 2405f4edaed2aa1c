/**
 * Rules V-1, V-7, V-8 for papers that begin in the program: which states may follow each other, which number a paper gets, and what its
 * submission needs.
 */
package de.familienaudit.vorlage.domain.gang;
