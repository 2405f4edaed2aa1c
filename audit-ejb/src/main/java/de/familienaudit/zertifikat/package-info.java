/**
 * Slice zertifikat: the stages of the audit, on which days their certificates hold, and whether the seal may be used on a day (rules
 * Z-1 to Z-6, Z-9, Z-11). What sources say about first and last days lies in slice beleg; what counts of it decides here.
 *
 * <p>What must not live here: the certificates of signatures (slice signatur).
 */
package de.familienaudit.zertifikat;
