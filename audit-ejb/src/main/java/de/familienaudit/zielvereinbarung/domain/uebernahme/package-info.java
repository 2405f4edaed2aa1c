/** The end of an agreement and the decisions about its open measures (rule A-10). Stands on fassung and fortschritt. */
package de.familienaudit.zielvereinbarung.domain.uebernahme;
