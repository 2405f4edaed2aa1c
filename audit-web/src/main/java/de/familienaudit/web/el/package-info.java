/** What the expression language of the pages lacks: reading the components of a record as properties. */
package de.familienaudit.web.el;
