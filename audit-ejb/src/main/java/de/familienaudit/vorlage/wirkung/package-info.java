/** What the decision of a paper does to what it decides on (V-11): slices above say what that can be. Stands on the papers. */
package de.familienaudit.vorlage.wirkung;
