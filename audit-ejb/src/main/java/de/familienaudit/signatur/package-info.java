/**
 * Slice signatur: papers put forward for signature, frozen once; signing, confirming, the way over paper; and whose
 * certificate is whose.
 *
 * <p>What must not live here: how a PDF is signed and verified (package pades), what a paper is about and what its
 * signature changes (upper slices, told by {@link de.familienaudit.signatur.schriftstueck.SchriftstueckUnterzeichnet}). No key and no
 * passphrase is ever kept.
 */
package de.familienaudit.signatur;
