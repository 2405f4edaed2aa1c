package de.familienaudit.vorlage.domain.umsetzung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Papierlage;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-15: Wer einen Beschluss ausführt, bis wann, und dass es getan ist")
class SomebodyCarriesTheDecisionOutTest {

    private static final Auftrag GANZ = new Auftrag("", 5L, Muster.BESCHLUSS.plusDays(30));

    @Test
    @DisplayName("Stelle und Tag, nicht vor dem Beschluss; auch für einen nummerierten Punkt, der beschlossen ist")
    void stelleAndDay() {
        assertThat(pruefe(GANZ, List.of(), null)).isEmpty();
        assertThat(pruefe(new Auftrag("2", 5L, Muster.BESCHLUSS), List.of(GANZ), null))
                .isEmpty();
        assertThat(pruefe(new Auftrag("3", null, null), List.of(), null))
                .containsExactly(
                        "teil V-15.teil_nicht_beschlossen",
                        "stelle V-15.auftrag_stelle_fehlt",
                        "bis V-15.auftrag_bis_fehlt");
        assertThat(pruefe(new Auftrag("", 5L, Muster.BESCHLUSS.minusDays(1)), List.of(), null))
                .containsExactly("bis V-15.vor_beschluss");
    }

    @Test
    @DisplayName("Dieselbe Stelle wird um dasselbe nicht zweimal zugleich gebeten")
    void notTwiceAtOnce() {
        assertThat(pruefe(GANZ, List.of(GANZ), null)).containsExactly("stelle V-15.auftrag_schon_erteilt");
        assertThat(pruefe(GANZ, List.of(new Auftrag("", 6L, GANZ.bis())), null)).isEmpty();
    }

    @Test
    @DisplayName("V-10: Einen nichtöffentlichen Beschluss führt nur aus, wer ihn sieht")
    void ofASecretPaperOnlyItsCircle() {
        assertThat(pruefe(GANZ, List.of(), Set.of(6L))).containsExactly("stelle V-15.auftrag_nur_kreis");
        assertThat(pruefe(GANZ, List.of(), Set.of(5L, 6L))).isEmpty();
    }

    @Test
    @DisplayName("Abgelehnte und offene Punkte werden nicht ausgeführt")
    void onlyPointsThatWereDecided() {
        Papierlage lage = new Papierlage(
                Papierstand.TEILWEISE_BESCHLOSSEN, Muster.BESCHLUSS, Set.of("1"), Set.of("3"), Set.of("2"));
        Beschlusslage beschluss =
                Beschlusslage.of(Muster.vorlage(true), Muster.papier(Vorlagenart.BESCHLUSSVORLAGE), lage);
        assertThat(beschluss.teile()).containsExactly("1");
        assertThat(beschluss.ab()).isEqualTo(Muster.BESCHLUSS);
    }

    @Test
    @DisplayName("Ist der Beschluss ausgesetzt oder aufgehoben, ruht die Ausführung")
    void suspendedRests() {
        for (Papierstand stand : List.of(Papierstand.AUSGESETZT, Papierstand.AUFGEHOBEN)) {
            Beschlusslage lage = Muster.lage(Vorlagenart.BESCHLUSSVORLAGE, stand, true);
            assertThat(lage.ruht()).isTrue();
            assertThat(UmsetzungRule.hindernis(lage))
                    .contains(Violation.of("V-15.nicht_beschlossen", Vorlagenart.BESCHLUSSVORLAGE, stand));
        }
        assertThat(Muster.beschlossen().ruht()).isFalse();
        assertThat(UmsetzungRule.hindernis(Muster.beschlossen())).isEmpty();
    }

    @Test
    @DisplayName("Erledigt ist es an einem Tag vom Beschluss an bis heute; nur eine Berichtigung lässt ihn weg")
    void doneOnADay() {
        assertThat(melde(new Erledigung(Muster.BESCHLUSS, " Gekauft. "), false)).isEmpty();
        assertThat(melde(new Erledigung(Muster.HEUTE, ""), false)).isEmpty();
        assertThat(melde(new Erledigung(null, "x".repeat(1001)), false))
                .containsExactly("am V-15.erledigt_tag_fehlt", "bemerkung form.zu_lang");
        assertThat(melde(new Erledigung(Muster.BESCHLUSS.minusDays(1), ""), false))
                .containsExactly("am V-15.vor_beschluss");
        assertThat(melde(new Erledigung(Muster.HEUTE.plusDays(1), ""), false))
                .containsExactly("am V-15.erledigt_in_zukunft");
        assertThat(melde(new Erledigung(null, ""), true)).isEmpty();
    }

    @Test
    @DisplayName("Jeder Schritt ist ein eigener Eintrag: beauftragt, erledigt, berichtigt, zurückgenommen")
    void everyStepStays() {
        Ausfuehrung auftrag = Muster.ausfuehrung();
        assertThat(auftrag.istUeberfaellig(Muster.BESCHLUSS.plusDays(9))).isFalse();
        assertThat(auftrag.istUeberfaellig(Muster.BESCHLUSS.plusDays(10))).isTrue();
        Ausfuehrung erledigt = auftrag.gemeldet(
                new Erledigung(Muster.HEUTE, " Gekauft. "), "überflüssig", "Frau Beispiel", Muster.am(2));
        assertThat(auftrag.istAbgeloest()).isTrue();
        assertThat(erledigt.schritt()).isEqualTo(Umsetzungsschritt.ERLEDIGT);
        assertThat(erledigt.grund()).isEmpty();
        assertThat(erledigt.vertreten()).isEqualTo("Frau Beispiel");
        assertThat(erledigt.erledigung().bemerkung()).isEqualTo("Gekauft.");
        assertThat(erledigt.istUeberfaellig(Muster.HEUTE)).isFalse();

        Ausfuehrung andere =
                erledigt.berichtigt(new Auftrag("2", 6L, Muster.BESCHLUSS.plusDays(20)), "Andere Stelle", Muster.am(3));
        assertThat(andere.istErledigt()).isTrue();
        assertThat(andere.auftrag()).isEqualTo(new Auftrag("2", 6L, Muster.BESCHLUSS.plusDays(20)));
        Ausfuehrung offen = andere.gemeldet(new Erledigung(null, ""), "Doch nicht", "", Muster.am(4));
        assertThat(offen.schritt()).isEqualTo(Umsetzungsschritt.BERICHTIGT);
        assertThat(offen.istErledigt()).isFalse();
        assertThat(offen.naechsteMeldung()).isEqualTo(Umsetzungsschritt.ERLEDIGT);
        Ausfuehrung weg = offen.zurueckgenommen("Irrtum", Muster.am(5));
        assertThat(weg.fassung()).isEqualTo(5);
        assertThat(weg.eintrag()).isEqualTo(1);
        assertThat(weg.gilt()).isFalse();
    }

    @Test
    @DisplayName(
            "Der Bericht kennt: niemand beauftragt, offen, überfällig, erledigt, ruht; Erledigtes bleibt es auch danach")
    void theReport() {
        Ausfuehrung offen = Muster.ausfuehrung();
        assertThat(stand(Papierstand.BESCHLOSSEN, null)).isEqualTo(Ausfuehrungsstand.OHNE);
        assertThat(Ausfuehrungsstand.of(Papierstand.BESCHLOSSEN, offen, Muster.BESCHLUSS))
                .isEqualTo(Ausfuehrungsstand.OFFEN);
        assertThat(stand(Papierstand.BESCHLOSSEN, offen)).isEqualTo(Ausfuehrungsstand.UEBERFAELLIG);
        assertThat(stand(Papierstand.AUSGESETZT, offen)).isEqualTo(Ausfuehrungsstand.RUHT);
        assertThat(stand(Papierstand.AUFGEHOBEN, null)).isEqualTo(Ausfuehrungsstand.RUHT);
        Ausfuehrung erledigt = offen.gemeldet(new Erledigung(Muster.HEUTE, ""), "", "", Muster.am(2));
        assertThat(stand(Papierstand.BESCHLOSSEN, erledigt)).isEqualTo(Ausfuehrungsstand.ERLEDIGT);
        assertThat(stand(Papierstand.AUFGEHOBEN, erledigt)).isEqualTo(Ausfuehrungsstand.ERLEDIGT);
    }

    private static Ausfuehrungsstand stand(Papierstand stand, Ausfuehrung auftrag) {
        return Ausfuehrungsstand.of(stand, auftrag, Muster.HEUTE);
    }

    private static List<String> pruefe(Auftrag auftrag, List<Auftrag> offene, Set<Long> kreis) {
        return Muster.codes(AuftragRule.verstoesse(auftrag, Muster.beschlossen(), offene, kreis));
    }

    private static List<String> melde(Erledigung erledigung, boolean berichtigt) {
        return Muster.codes(ErledigungRule.verstoesse(erledigung, berichtigt, Muster.beschlossen(), Muster.HEUTE));
    }
}
