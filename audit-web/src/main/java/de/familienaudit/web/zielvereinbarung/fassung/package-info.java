/** Pages of the room fassung: one Fassung with its steps, its wording, the comparison of two. */
package de.familienaudit.web.zielvereinbarung.fassung;
