/**
 * Room eilentscheidung: a paper is decided by the signature of the Landrätin instead of a body, its members are told, and it stands on the agenda
 * of their next session (V-13). Stands on papier, ausfertigung and tagesordnung.
 */
package de.familienaudit.vorlage.eilentscheidung;
