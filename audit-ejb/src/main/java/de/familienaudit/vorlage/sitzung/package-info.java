/** Room of the sessions of bodies: keeping them, their list and month, their deadlines (rules V-5, V-16). */
package de.familienaudit.vorlage.sitzung;
