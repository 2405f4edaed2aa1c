/** Components of the look that need Java: the form field, the message area, the numbers behind a stacked bar. */
package de.familienaudit.web.component;
