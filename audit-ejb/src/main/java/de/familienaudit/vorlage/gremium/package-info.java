/** Room of the bodies: keeping them, and what other rooms of the slice ask about them. */
package de.familienaudit.vorlage.gremium;
