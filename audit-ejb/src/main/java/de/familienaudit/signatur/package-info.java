/**
 * Slice signatur: papers put forward for signature, frozen once; signing, confirming, the way over paper; whose certificate
 * is whose; and "Signatur prüfen". Rooms: {@code werk} and {@code zertifikat} at the ground, {@code schriftstueck}, above it
 * {@code unterzeichnung} and {@code signaturpruefung}.
 *
 * <p>What must not live here: how a PDF is signed and verified (package pades), what a paper is about and what its
 * signature changes (upper slices, told by {@link de.familienaudit.signatur.schriftstueck.SchriftstueckUnterzeichnet}). No key and no
 * passphrase is ever kept.
 */
package de.familienaudit.signatur;
