package de.familienaudit.zielvereinbarung.druck;

import de.familienaudit.dokument.druck.Dokumentangaben;
import de.familienaudit.dokument.druck.Druckvorlage;
import de.familienaudit.dokument.druck.PdfDruck;
import de.familienaudit.dokument.druck.Seitenformat;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.massnahme.Zeitplan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The plan of the page Zeitplan for paper: all measures that its filter leaves, with their states of today.
 *
 * @param kommune name of the Kommune
 * @param plan all rows, not one page of them
 * @param heute the day whose line is drawn
 * @param erstelltAm when it is printed
 */
public record Zeitplandruck(String kommune, Zeitplan plan, LocalDate heute, Instant erstelltAm) {

    private static final int PLAN_A3 = 900;
    private static final double TEXT_A3 = 1.3;
    private static final Druckvorlage VORLAGE = Druckvorlage.lade(Zeitplandruck.class, "zeitplan.xhtml");

    /** What the template fills in; auswahl is empty where nothing was left out. */
    private record Blatt(String titel, String stand, String auswahl, Plantafel plan) {}

    /** @param format A4 or A3 across */
    public byte[] pdf(Seitenformat format) {
        FassungKopf fassung = plan.liste().fassung();
        String stand = Druckworte.wort(
                "zeitplan.stand", Druckworte.wort("fassung", fassung.nummer()), Vereinbarungsinhalt.datum(heute));
        Dokumentangaben angaben = new Dokumentangaben(
                Druckworte.wort("zeitplan.titel") + ": " + fassung.titel(),
                kommune,
                Druckworte.wort("thema"),
                String.join(" · ", kommune, PlanBuilder.gekuerzt(fassung.titel(), 80), stand),
                "",
                format,
                erstelltAm);
        Blatt blatt =
                new Blatt(Druckworte.wort("zeitplan.titel"), fassung.titel() + ", " + stand, auswahl(), tafel(format));
        return PdfDruck.drucke(VORLAGE.fuelle(blatt), angaben, List.of(), List.of());
    }

    private Plantafel tafel(Seitenformat format) {
        boolean gross = format == Seitenformat.A3_QUER;
        return new PlanBuilder(
                        plan.achse(), plan.heute(), gross ? PLAN_A3 : Vereinbarungsdruck.PLAN_A4, gross ? TEXT_A3 : 1)
                .tafel(plan.zeilen());
    }

    private String auswahl() {
        long gezeigt = plan.liste().seite().gesamt();
        long alle = plan.liste().anzahlMassnahmen();
        return gezeigt == alle ? "" : Druckworte.wort("zeitplan.auswahl", gezeigt, alle);
    }
}
