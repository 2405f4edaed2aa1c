/** The Kämmerei's consent, its conditions and from which day it holds (H-4), and what has to hold together before something is committed. */
package de.familienaudit.haushalt.domain.zustimmung;
