/** Keeps what somebody types in a form until it is sent. */
package de.familienaudit.web.zugang.zwischenstand;
