/**
 * Room druck: how a PDF is made, for people and for archives: template, font and what it lacks, bookmarks, drawings,
 * attachments, the place of a signature (ADR 22). What must not live here: what a document says.
 */
package de.familienaudit.dokument.druck;
