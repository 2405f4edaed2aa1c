/**
 * Pages of the Stellen: the list, one Stelle with its names and holders, and merging two of them. No rule lives here: the
 * slice stelle of audit-ejb refuses, these beans only carry what was typed.
 */
package de.familienaudit.web.stelle;
