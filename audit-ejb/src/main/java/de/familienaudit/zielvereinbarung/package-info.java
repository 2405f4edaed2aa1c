/**
 * Slice zielvereinbarung: the agreement with its Fassungen, Handlungsfelder, Ziele and Massnahmen, from the document to
 * the signature. Its face is in rooms, from the ground up: {@code fassung}; {@code massnahme}; {@code fortschritt},
 * {@code kennzahl}, {@code entwurf}, {@code aufnahme}, {@code ausgabe}; {@code uebernahme}, {@code erklaerung}. The same
 * names stand in {@code domain}, in the pages and in the tests; ArchitectureTest holds who may use whom.
 *
 * <p>Beside the rooms: {@code domain} holds the rules, {@code einlesen} reads documents, {@code austausch} is the format
 * of whole Fassungen as files, {@code druck} prints.
 */
package de.familienaudit.zielvereinbarung;
