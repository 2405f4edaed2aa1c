/** What the decision of a paper does to what it decides on, as rules alone (V-11). */
package de.familienaudit.vorlage.domain.wirkung;
