/**
 * Room erklaerung, the top of the slice: a decided Fassung is put forward for signature and moves on when it was signed
 * (rules S-1, S-2). Stands on fassung and ausgabe.
 */
package de.familienaudit.zielvereinbarung.erklaerung;
