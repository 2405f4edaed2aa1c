/**
 * Slice stelle: the posts and offices on which responsibility hangs, who heads them and works for them over time, and who
 * stands in for whom.
 *
 * <p>What must not live here: accounts and roles (slice zugang), and what a Stelle is responsible for (upper slices).
 */
package de.familienaudit.stelle;
