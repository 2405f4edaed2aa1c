package de.familienaudit.server;

import static de.familienaudit.server.Haushaltsprobe.JAHR;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.bindung.BindungFilter;
import de.familienaudit.haushalt.bindung.BindungService;
import de.familienaudit.haushalt.bindung.BindungZeile;
import de.familienaudit.haushalt.buch.JahresstelleFilter;
import de.familienaudit.haushalt.buch.JahresstelleService;
import de.familienaudit.haushalt.buch.JahresstelleZeile;
import de.familienaudit.haushalt.buch.Jahresstellenblatt;
import de.familienaudit.haushalt.pruefung.BuchpruefungService;
import de.familienaudit.server.Buchfolge.Was;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Rolle;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H-5, H-9, H-13: Nach jeder Folge von Vorgängen zeigen Seite, Liste und Buch jedem dieselben Cent")
class AnySequenceOfServicesKeepsEveryEuroIT extends ServerTest {

    private static final int FOLGEN = 30;
    private static final int SCHRITTE = 60;

    /** What goes while the plan is a draft; what is committed then would need a ground (H-3). */
    private static final List<Was> IM_ENTWURF = List.of(
            Was.ANSATZ,
            Was.ANSATZ,
            Was.BEANTRAGEN,
            Was.BEANTRAGEN,
            Was.BEANTRAGEN,
            Was.ZUSTIMMEN,
            Was.ZURUECKNEHMEN,
            Was.ABLEHNEN,
            Was.ZURUECKZIEHEN);

    /** Often what brings a commitment further, so that the rest finds something. */
    private static final List<Was> DANACH = List.of(
            Was.BEANTRAGEN,
            Was.BEANTRAGEN,
            Was.ZUSTIMMEN,
            Was.ZUSTIMMEN,
            Was.BINDEN,
            Was.BINDEN,
            Was.BINDEN,
            Was.ZAHLEN,
            Was.ZAHLEN,
            Was.ZAHLEN,
            Was.ERSTATTEN,
            Was.ABSCHLIESSEN,
            Was.UMBUCHEN,
            Was.UMBUCHEN,
            Was.STORNIEREN,
            Was.STORNIEREN,
            Was.STORNIEREN,
            Was.ZURUECKNEHMEN,
            Was.ABLEHNEN,
            Was.ZURUECKZIEHEN);

    @Inject
    private Testkommune testkommune;

    @Inject
    private Buchfolge folgen;

    @Inject
    private JahresstelleService jahresstellen;

    @Inject
    private BindungService bindungen;

    @Inject
    private BuchpruefungService pruefung;

    @Inject
    private CurrentActor currentActor;

    @Test
    @DisplayName("Das Programm nimmt an und lehnt ab wie die Regel; jede Summe stimmt mit einem zweiten Buch überein")
    void everySequence() {
        for (int folge = 1; folge <= FOLGEN; folge++) {
            folgen.beginne(folge);
            for (int schritt = 0; schritt < SCHRITTE; schritt++) {
                if (schritt == SCHRITTE / 4) {
                    folgen.bekanntmachen();
                }
                List<Was> moeglich = schritt < SCHRITTE / 4 ? IM_ENTWURF : DANACH;
                Was was = folgen.eines(moeglich);
                folgen.versuche(was, "sequence " + folge + ", step " + schritt + ", " + was);
            }
            allenDasselbe("sequence " + folge);
        }
        folgen.versucht.forEach((was, oft) -> {
            assertThat(oft[1]).as("%s: refused, taken %s", was, oft).isGreaterThan(4);
            assertThat(oft[0]).as("%s: refused, taken %s", was, oft).isGreaterThan(0);
        });
        assertThat(folgen.versucht).hasSize(Was.values().length);
    }

    private void allenDasselbe(String wo) {
        currentActor.set(folgen.kaemmerei);
        assertThat(pruefung.pruefen().befunde()).as(wo).isZero();
        for (Rolle rolle : EnumSet.of(Rolle.LANDRAT, Rolle.FACHAMT, Rolle.LESER, Rolle.AUDITOR)) {
            currentActor.set(testkommune.kollege(folgen.kaemmerei, rolle));
            String wer = wo + ", " + rolle;
            folgen.gleicheListe(wer);
            assertThat(jahresstellen
                            .abschnitt(new JahresstelleFilter(JAHR, "", 1))
                            .zeilen())
                    .as(wer)
                    .extracting(JahresstelleZeile::summen)
                    .containsExactlyElementsOf(folgen.soll());
            for (int i = 0; i < Zweitbuch.STELLEN; i++) {
                gleichesBlatt(wer, i);
            }
            gleicheAuftraege(wer);
        }
    }

    /** The page of a position: its parts, and every entry behind them. */
    private void gleichesBlatt(String wer, int stelle) {
        Jahresstellenblatt blatt = jahresstellen.blatt(folgen.stellen.get(stelle));
        assertThat(blatt.zeile().summen()).as(wer).isEqualTo(folgen.soll().get(stelle));
        assertThat(summe(blatt.warum().stream()
                        .map(Jahresstellenblatt.Summe::wirkung)
                        .toList()))
                .as(wer)
                .isEqualTo(Buchfolge.euro(folgen.zweites.verfuegbar(stelle)));
        List<Geldbetrag> einzeln = new ArrayList<>();
        int seiten = jahresstellen.buchungen(folgen.stellen.get(stelle), "", 1).anzahlSeiten();
        for (int seite = 1; seite <= seiten; seite++) {
            jahresstellen
                    .buchungen(folgen.stellen.get(stelle), "", seite)
                    .zeilen()
                    .forEach(b -> einzeln.add(
                            b.posten().name().equals("ANSATZ")
                                    ? b.betrag()
                                    : b.betrag().negiert()));
        }
        assertThat(summe(einzeln)).as(wer).isEqualTo(Buchfolge.euro(folgen.zweites.verfuegbar(stelle)));
    }

    private void gleicheAuftraege(String wer) {
        List<BindungZeile> liste = new ArrayList<>();
        int seiten = bindungen.liste(BindungFilter.ALLE).anzahlSeiten();
        for (int seite = 1; seite <= seiten; seite++) {
            liste.addAll(bindungen.liste(BindungFilter.ALLE.aufSeite(seite)).zeilen());
        }
        assertThat(liste).as(wer).extracting(BindungZeile::id).containsExactlyInAnyOrderElementsOf(folgen.auftraege);
        long[] soll = new long[3];
        for (int i = 0; i < Zweitbuch.STELLEN; i++) {
            long[] liegt = folgen.zweites.liegt(i);
            for (int j = 0; j < soll.length; j++) {
                soll[j] += liegt[j];
            }
        }
        assertThat(summe(liste.stream().map(b -> b.betraege().reserviert()).toList()))
                .isEqualTo(Buchfolge.euro(soll[0]));
        assertThat(summe(liste.stream().map(b -> b.betraege().gebunden()).toList()))
                .isEqualTo(Buchfolge.euro(soll[1]));
        assertThat(summe(liste.stream().map(b -> b.betraege().gezahlt()).toList()))
                .isEqualTo(Buchfolge.euro(soll[2]));
    }

    private static Geldbetrag summe(List<Geldbetrag> betraege) {
        return betraege.stream().reduce(Geldbetrag.NICHTS, Geldbetrag::plus);
    }
}
