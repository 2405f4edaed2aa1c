/**
 * How {@link de.familienaudit.dokument.PdfDruck} makes a PDF: the font and what it lacks, the look, bookmarks, drawings,
 * attachments, the place of a signature (ADR 22). What must not live here: what a document says.
 */
package de.familienaudit.dokument.pdf;
