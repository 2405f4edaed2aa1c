/** Pages of the room entwurf: writing a draft, its front matter, its Ziele and measures. */
package de.familienaudit.web.zielvereinbarung.entwurf;
