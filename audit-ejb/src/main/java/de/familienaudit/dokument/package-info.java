/**
 * Slice dokument: rendering to files that people take with them, as PDF, Word and tables for Excel, and attached files.
 * What must not live here: what a table is about.
 */
package de.familienaudit.dokument;
