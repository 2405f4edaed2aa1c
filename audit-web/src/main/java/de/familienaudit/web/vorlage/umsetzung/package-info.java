/** What follows a decision: on the page of its paper, on a page of its own, and the list Ausführung der Beschlüsse (V-15). */
package de.familienaudit.web.vorlage.umsetzung;
