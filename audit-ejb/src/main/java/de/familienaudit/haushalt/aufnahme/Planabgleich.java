package de.familienaudit.haushalt.aufnahme;

import de.familienaudit.haushalt.buch.Ansatzwerk;
import de.familienaudit.haushalt.domain.aufnahme.PlanabgleichRule;
import de.familienaudit.haushalt.domain.aufnahme.Planbefund;
import de.familienaudit.haushalt.domain.aufnahme.Planspalten;
import de.familienaudit.haushalt.domain.aufnahme.Planstelle;
import de.familienaudit.haushalt.domain.aufnahme.Plantabelle;
import de.familienaudit.haushalt.domain.aufnahme.PlanzeilenRule;
import de.familienaudit.haushalt.domain.aufnahme.SpaltenRule;
import de.familienaudit.haushalt.domain.aufnahme.Spaltenart;
import de.familienaudit.haushalt.domain.haushaltsstelle.Rechnungsstil;
import de.familienaudit.haushalt.domain.jahr.Jahresakte;
import de.familienaudit.haushalt.haushaltsstelle.Stellenspeicher;
import de.familienaudit.haushalt.satzung.Jahresplan;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Violation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Holds a file against its budget year; a fixed number of statements, however many rows there are (ADR 72). */
@Dependent
class Planabgleich {

    @Inject
    private PlanbestandQuery bestand;

    @Inject
    private Stellenspeicher positionen;

    @Inject
    private Ansatzwerk werk;

    /** @param wahl null where the heads say it */
    Abgleich lies(Jahresplan plan, Plantabelle tabelle, Spaltenwahl wahl) {
        Jahresakte jahr = plan.akte();
        Rechnungsstil stil = jahr.stil();
        Planspalten spalten = wahl == null ? SpaltenRule.erkenne(tabelle, jahr.jahr(), stil) : gewaehlt(tabelle, wahl);
        List<Violation> maengel = new ArrayList<>(spalten.verstoesse(stil));
        if (maengel.isEmpty()) {
            maengel.addAll(SpaltenRule.einheit(tabelle, spalten));
        }
        if (!maengel.isEmpty()) {
            return new Abgleich(spalten, maengel, List.of(), List.of(), plan);
        }
        List<Planstelle> alle = bestand.findAll(jahr, werk.fortgefuehrte(jahr.id()));
        List<Planbefund> befunde =
                PlanabgleichRule.vergleiche(PlanzeilenRule.lies(tabelle, spalten, stil, positionen.muster()), alle);
        return new Abgleich(spalten, List.of(), befunde, PlanabgleichRule.fehlende(befunde, alle), plan);
    }

    private static Planspalten gewaehlt(Plantabelle tabelle, Spaltenwahl wahl) {
        List<Spaltenart> arten = new ArrayList<>();
        for (int i = 0; i < tabelle.breite(); i++) {
            String name = i < wahl.arten().size() ? wahl.arten().get(i) : "";
            arten.add(EnumNames.find(Spaltenart.class, name).orElse(Spaltenart.KEINE));
        }
        int kopf = wahl.kopf() < tabelle.zeilen().size() ? Math.max(-1, wahl.kopf()) : -1;
        return new Planspalten(kopf, arten, false);
    }
}
