/**
 * Slice dokument: rendering to files that people take with them. So far tables for Excel; later PDF, Word, charts and
 * attachments. What must not live here: what a table is about.
 */
package de.familienaudit.dokument;
