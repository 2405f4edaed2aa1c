package de.familienaudit.beispiel;

import de.familienaudit.zielvereinbarung.kennzahl.KennzahlFestlegen;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlService;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeZeile;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** The key figures that the agreement of the Kyffhäuserkreis names (rule A-12). It names no values, so none are recorded. */
@Dependent
class Kennzahlen {

    @Inject
    private MassnahmenService massnahmen;

    @Inject
    private KennzahlService service;

    void festlegen() {
        Map<String, Long> ziele = massnahmen.alle(MassnahmenFilter.ALLE).stream()
                .collect(Collectors.toMap(MassnahmeZeile::zielNr, MassnahmeZeile::zielId, (a, b) -> a));
        service.festlegen(new KennzahlFestlegen(
                ziele.get("3.1"),
                null,
                0,
                "Jugendarbeitslosigkeit im Jahresdurchschnitt",
                "%",
                "UNTER",
                "7",
                "",
                false,
                "",
                "Arbeitslose von 15 bis unter 25 Jahren, Jahresmittel. Zielwert nach dem Indikator von Ziel 3.1."));
        service.festlegen(new KennzahlFestlegen(
                ziele.get("5.1"),
                null,
                0,
                "Orte mit schnellem Internet",
                "Orte",
                "MINDESTENS",
                "26",
                "",
                false,
                "",
                "Zielwert nach dem Indikator von Maßnahme 5.1.2."));
        service.festlegen(new KennzahlFestlegen(
                ziele.get("5.1"),
                null,
                0,
                "Haushalte mit schnellem Internet",
                "Haushalte",
                "MINDESTENS",
                "4.700",
                "14.000",
                false,
                "IV. Quartal 2020",
                "1. Bauabschnitt nach Maßnahme 5.1.2."));
    }
}
