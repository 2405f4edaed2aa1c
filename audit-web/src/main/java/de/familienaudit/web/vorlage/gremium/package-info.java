/** Pages of the bodies: all of them, one with what holds for it, and the steps of the Gremienbüro. */
package de.familienaudit.web.vorlage.gremium;
