/**
 * Slice zugang: Kommune, accounts, roles, the permission table, signing in, drafts of typed text.
 *
 * <p>What must not live here: Stellen (slice stelle), the change log (slice protokoll), anything about agreements, money or papers.
 */
package de.familienaudit.zugang;
