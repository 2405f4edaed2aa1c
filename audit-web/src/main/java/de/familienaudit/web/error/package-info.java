/**
 * The one place where an error becomes something a person can read: a message at the field or on the page, an error
 * page, or an incident number. No stack trace passes it.
 */
package de.familienaudit.web.error;
