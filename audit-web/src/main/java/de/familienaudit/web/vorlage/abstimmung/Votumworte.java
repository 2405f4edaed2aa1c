package de.familienaudit.web.vorlage.abstimmung;

import de.familienaudit.vorlage.abstimmung.Votum;
import de.familienaudit.vorlage.abstimmung.Votum.Antwort;
import de.familienaudit.vorlage.abstimmung.Votum.Zahlen;
import de.familienaudit.web.text.Texte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A vote and its result in words (rule V-4): {@code 27 Ja, 3 Nein: angenommen; mehr Ja als Nein}. */
@ApplicationScoped
public class Votumworte {

    /** Results that have to be turned round where a Ja meant refusing. */
    private static final Set<String> UMGEKEHRT = Set.of("ANGENOMMEN", "ABGELEHNT");

    @Inject
    private Texte texte;

    /** The counts as far as they are known: {@code 29 Ja, 0 Nein, 5 Enthaltungen}; empty when none is. */
    public String zahlen(Zahlen zahlen) {
        List<String> teile = new ArrayList<>();
        zahl(teile, "ja", zahlen.ja());
        zahl(teile, "nein", zahlen.nein());
        zahl(teile, "enthaltung", zahlen.enthaltung());
        zahl(teile, "befangen", zahlen.befangen());
        zahl(teile, "anwesende", zahlen.anwesende());
        return String.join(", ", teile);
    }

    /** Counts, result and why in one sentence; where a Ja meant refusing, also what that means. */
    public String satz(Votum votum) {
        Antwort antwort = votum.antwort();
        String ausgang = texte.wort(antwort.ausgang());
        String grund = texte.text(
                "votum.grund." + grund(votum),
                antwort.noetig() == null ? votum.worte() : antwort.noetig(),
                texte.wort(antwort.mehrheit()));
        String zahlen = zahlen(votum.zahlen());
        String satz = zahlen.isEmpty()
                ? texte.text("votum.ohne_zahlen", ausgang, grund)
                : texte.text("votum.satz", zahlen, ausgang, grund);
        boolean umgekehrt =
                votum.frage().ablehnen() && UMGEKEHRT.contains(antwort.ausgang().name());
        return umgekehrt
                ? satz + ". "
                        + texte.text("votum.umgekehrt." + antwort.ausgang().name())
                : satz;
    }

    private static String grund(Votum votum) {
        Integer enthaltung = votum.zahlen().enthaltung();
        String grund = votum.antwort().grund().name();
        return enthaltung != null && enthaltung > 0 && grund.equals("MEHR_JA") ? "MEHR_JA_MIT_ENTHALTUNG" : grund;
    }

    private void zahl(List<String> teile, String art, Integer zahl) {
        if (zahl != null) {
            teile.add(texte.anzahl("votum." + art, zahl));
        }
    }
}
