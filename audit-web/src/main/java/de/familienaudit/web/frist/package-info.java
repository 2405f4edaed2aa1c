/** What waits for a person, on the page Übersicht; what the tasks are about lives in the slices they come from. */
package de.familienaudit.web.frist;
