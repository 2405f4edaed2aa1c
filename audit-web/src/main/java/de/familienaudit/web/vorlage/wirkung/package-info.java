/** What a paper decides on: the part of its form, and the words of its page (V-11). */
package de.familienaudit.web.vorlage.wirkung;
