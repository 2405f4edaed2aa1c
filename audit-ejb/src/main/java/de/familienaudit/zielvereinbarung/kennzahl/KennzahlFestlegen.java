package de.familienaudit.zielvereinbarung.kennzahl;

import de.familienaudit.zielvereinbarung.domain.kennzahl.Kennzahldefinition;

/**
 * Command: defines a key figure or changes its definition (rule A-12); texts as typed, never null.
 *
 * @param zielId the Ziel of a new one, in any Fassung; ignored otherwise
 * @param kennzahlId null for a new one
 * @param version version that the author saw (rule G-4), ignored for a new one
 * @param schwelle name of a Zielschwelle
 * @param gesamt empty when the target is no part of a whole
 * @param termin by when it is to be reached, as people write it; empty when nothing is agreed
 */
public record KennzahlFestlegen(
        Long zielId,
        Long kennzahlId,
        int version,
        String bezeichnung,
        String einheit,
        String schwelle,
        String zielwert,
        String gesamt,
        boolean negativ,
        String termin,
        String erlaeuterung) {

    Kennzahldefinition definition() {
        return Kennzahldefinition.aus(new Kennzahldefinition.Eingabe(
                bezeichnung, einheit, schwelle, zielwert, gesamt, negativ, termin, erlaeuterung));
    }
}
