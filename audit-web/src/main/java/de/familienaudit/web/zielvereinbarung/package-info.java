/**
 * Pages of the slice zielvereinbarung, in rooms with the names of its face. Each bean loads view records and
 * turns a form into one command; no rule lives here.
 */
package de.familienaudit.web.zielvereinbarung;
