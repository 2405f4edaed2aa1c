/**
 * Texts with paragraphs, lists, bold and italic, written as a small part of CommonMark (ADR 61): read in one place, shown on pages and in
 * print by one piece. What else CommonMark knows stands there as it was typed.
 */
package de.familienaudit.shared.formtext;
