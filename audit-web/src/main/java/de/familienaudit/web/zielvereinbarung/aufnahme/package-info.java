/** Pages of the room aufnahme: handing a document in, and the preview of what it says. */
package de.familienaudit.web.zielvereinbarung.aufnahme;
