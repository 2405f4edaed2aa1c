/** Key figures, their target and their values (rule A-12). Stands on fassung and fortschritt. */
package de.familienaudit.zielvereinbarung.domain.kennzahl;
