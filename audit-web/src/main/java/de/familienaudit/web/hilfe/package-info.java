/** The manual inside the program: {@code docs/benutzung.md} as a page, and the chapter that belongs to each page. */
package de.familienaudit.web.hilfe;
