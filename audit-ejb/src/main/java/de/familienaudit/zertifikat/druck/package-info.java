/**
 * Room druck: the sheet on the seal and the certificates behind it, for paper (ADR 22, 45). What must not live here: which answer is
 * right; the sentences of the answer come from whoever shows them.
 */
package de.familienaudit.zertifikat.druck;
