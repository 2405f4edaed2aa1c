/** The document that an agreement came from, kept until it is taken over or for some days. Stands on fassung. */
package de.familienaudit.zielvereinbarung.domain.aufnahme;
