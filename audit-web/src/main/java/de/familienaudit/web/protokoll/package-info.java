/**
 * Pages of the slice protokoll: the searchable change log with its export, checking it, the history on every record, and
 * showing people who left under a number. Here entries become sentences; no rule lives here.
 */
package de.familienaudit.web.protokoll;
