/**
 * Room fortschritt: taking reports in, one by one or for several measures on one page, and the tasks that follow from
 * missing ones (rules ). Stands on fassung and massnahme.
 */
package de.familienaudit.zielvereinbarung.fortschritt;
