/**
 * Room schriftstueck: papers put forward for signature, frozen, listed and shown (S-2), and who may sign today (S-1).
 * Other slices put papers forward through {@code Unterschriftsmappe}. Stands on zertifikat.
 */
package de.familienaudit.signatur.schriftstueck;
