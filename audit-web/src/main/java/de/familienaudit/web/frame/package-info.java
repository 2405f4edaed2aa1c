/**
 * The frame of every page: who is signed in, navigation, language, addresses, session, security headers, versioned
 * resources. Nothing here belongs to one page only, and no slice is named here: each brings its
 * {@link de.familienaudit.web.frame.Seitenbuch}.
 */
package de.familienaudit.web.frame;
