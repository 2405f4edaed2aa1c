/**
 * The frame of every page: who is signed in, navigation, language, addresses, session, security headers, versioned
 * resources. Nothing here belongs to one page only.
 */
package de.familienaudit.web.frame;
