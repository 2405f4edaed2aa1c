/**
 * Pages of the slice zielvereinbarung: Übersicht, list, one measure, Fassung, import. Each bean loads view records and
 * turns a form into one command; no rule lives here.
 */
package de.familienaudit.web.zielvereinbarung;
