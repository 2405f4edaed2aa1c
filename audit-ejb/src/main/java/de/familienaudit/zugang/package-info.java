/**
 * Slice zugang: Kommune, accounts, roles, the permission table, Stellen and who holds them, drafts of typed text.
 *
 * <p>What must not live here: anything about agreements, money or papers.
 */
package de.familienaudit.zugang;
