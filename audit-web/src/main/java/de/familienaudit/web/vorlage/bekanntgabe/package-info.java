/** That the agenda of a session was published, on its page, and since when a paper is seen outside, on the page of that. */
package de.familienaudit.web.vorlage.bekanntgabe;
