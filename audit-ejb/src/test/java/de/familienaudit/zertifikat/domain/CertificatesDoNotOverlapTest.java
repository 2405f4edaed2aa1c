package de.familienaudit.zertifikat.domain;

import static de.familienaudit.zertifikat.domain.Angaben.geltung;
import static de.familienaudit.zertifikat.domain.Angaben.lage;
import static de.familienaudit.zertifikat.domain.Angaben.tag;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Angabenlage;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Z-3: Zertifikate einer Kommune überschneiden sich nicht, gleich welches zuerst eingetragen wird")
class CertificatesDoNotOverlapTest {

    private static Geltung von(long id, String beginn, String ende) {
        return geltung(
                id,
                ende == null ? Stufe.ERHALTUNGSZERTIFIKAT : Stufe.GRUNDZERTIFIKAT,
                lage(beginn + " [A]"),
                ende == null ? Angabenlage.LEER : lage(ende + " [A]"));
    }

    @Test
    @DisplayName("Aneinander grenzen ist erlaubt, ein gemeinsamer Tag nicht, in beiden Richtungen")
    void adjacent() {
        Geltung erste = von(1, "01.10.2017", "30.09.2020");
        Geltung danach = von(2, "01.10.2020", "30.09.2023");
        Geltung einTagZuFrueh = von(2, "30.09.2020", "29.09.2023");
        assertThat(UeberschneidungRule.verstoesse("ende", erste, List.of(danach)))
                .isEmpty();
        assertThat(UeberschneidungRule.verstoesse("beginn", danach, List.of(erste)))
                .isEmpty();
        assertThat(UeberschneidungRule.verstoesse("beginn", einTagZuFrueh, List.of(erste)))
                .containsExactly(Violation.at(
                        "beginn", "Z-3.ueberschneidung", Stufe.GRUNDZERTIFIKAT, tag("01.10.2017"), tag("30.09.2020")));
        assertThat(UeberschneidungRule.verstoesse("ende", erste, List.of(einTagZuFrueh)))
                .hasSize(1);
    }

    @Test
    @DisplayName("Ein Zertifikat ohne Ende überschneidet alles, was danach beginnt oder dann noch gilt")
    void open() {
        Geltung offen = von(1, "01.12.2023", null);
        assertThat(UeberschneidungRule.verstoesse("beginn", von(2, "01.01.2035", "31.12.2037"), List.of(offen)))
                .containsExactly(Violation.at(
                        "beginn", "Z-3.ueberschneidung_offen", Stufe.ERHALTUNGSZERTIFIKAT, tag("01.12.2023")));
        assertThat(UeberschneidungRule.verstoesse("beginn", offen, List.of(von(2, "27.10.2020", "01.12.2023"))))
                .hasSize(1);
        assertThat(UeberschneidungRule.verstoesse("beginn", offen, List.of(von(2, "27.10.2020", "November 2023"))))
                .isEmpty();
    }

    @Test
    @DisplayName("Ein Ende vor dem Beginn wird mit beiden Tagen abgelehnt; was ungeklärt ist, steht niemandem im Weg")
    void order() {
        assertThat(UeberschneidungRule.verstoesse("ende", von(1, "01.06.2018", "31.05.2018"), List.of()))
                .containsExactly(Violation.at("ende", "Z-3.ende_vor_beginn", tag("01.06.2018"), tag("31.05.2018")));
        Geltung ungeklaert =
                geltung(3, Stufe.GRUNDZERTIFIKAT, lage("01.06.2015 [A]", "12.06.2015 [B]"), lage("30.06.2018 [A]"));
        assertThat(UeberschneidungRule.verstoesse("beginn", von(1, "01.01.2016", "31.12.2016"), List.of(ungeklaert)))
                .isEmpty();
        Geltung selbst = von(1, "01.01.2016", "31.12.2016");
        assertThat(UeberschneidungRule.verstoesse("beginn", selbst, List.of(selbst)))
                .isEmpty();
    }
}
