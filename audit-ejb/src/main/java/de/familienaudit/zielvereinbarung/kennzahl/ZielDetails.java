package de.familienaudit.zielvereinbarung.kennzahl;

import de.familienaudit.zielvereinbarung.massnahme.MassnahmeZeile;
import java.io.Serializable;
import java.util.List;

/**
 * The page of one Ziel: its words, its measures, its key figures (rules ).
 *
 * @param massnahmen by number
 * @param kennzahlen by name, those that are ended last
 * @param darfPflegen whether the actor may define key figures
 */
public record ZielDetails(
        ZielKopf kopf,
        String indikator,
        String zielquelle,
        List<MassnahmeZeile> massnahmen,
        List<KennzahlZeile> kennzahlen,
        boolean darfPflegen)
        implements Serializable {}
