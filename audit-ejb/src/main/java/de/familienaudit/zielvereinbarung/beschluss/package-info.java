/** What papers decide on of an agreement (V-11): its Fassungen, and the geringfügige Fortschreibungen that wait for a resolution. */
package de.familienaudit.zielvereinbarung.beschluss;
