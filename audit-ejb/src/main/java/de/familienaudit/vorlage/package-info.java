/**
 * Slice vorlage: papers that bodies deal with, their consultations and votes, the bodies themselves and their sessions (rules V-1 to V-10, V-16). What is kept
 * so far is nacherfasst and public; a paper that begins in the program comes later.
 *
 * <p>What must not live here: what a decision moves in other slices (they read it), and the budget (slice haushalt).
 */
package de.familienaudit.vorlage;
