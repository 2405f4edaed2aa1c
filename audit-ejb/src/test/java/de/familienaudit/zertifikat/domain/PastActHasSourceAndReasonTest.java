package de.familienaudit.zertifikat.domain;

import static de.familienaudit.zertifikat.domain.Angaben.geltung;
import static de.familienaudit.zertifikat.domain.Angaben.lage;
import static de.familienaudit.zertifikat.domain.Angaben.tag;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Angabenlage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("G-7, Z-4: Was nacherfasst ist, hat Quelle und Grund; was beendet ist, endet an seinem Tag")
class PastActHasSourceAndReasonTest {

    private static final Erfassung WER = new Erfassung(Instant.EPOCH, "Projektleitung");
    private static final Verleihung LEER = new Verleihung(null, "", null, "", null);

    @Test
    @DisplayName("Quelle und Grund fehlen oder sind zu lang, beides auf einmal; jetzt Geschehenes braucht beides nicht")
    void sourceAndReason() {
        assertThat(codes(new Nacherfassung(true, " ", ""))).containsExactly("G-7.quelle_fehlt", "G-7.grund_fehlt");
        assertThat(codes(new Nacherfassung(true, "x".repeat(301), "y".repeat(1001))))
                .containsExactly("form.zu_lang", "form.zu_lang");
        assertThat(codes(new Nacherfassung(true, "Akte", "Altfall"))).isEmpty();
        assertThat(codes(Nacherfassung.KEINE)).isEmpty();
        assertThat(codes(new Nacherfassung(false, "Akte", ""))).containsExactly("G-7.nicht_angekreuzt");
        assertThat(codes(new Nacherfassung(false, "", "Altfall"))).containsExactly("G-7.nicht_angekreuzt");
    }

    @Test
    @DisplayName("Ein Schritt ohne Tag, ohne Text oder mit zu langem wird abgelehnt, und nichts davon bleibt")
    void stepsNeedTheirWords() {
        Zertifikat z = zertifikat();
        assertThat(Refusals.codes(() -> z.beenden(new Beendigung(Beendigungsart.ENTZOGEN, null, "Verein", "Brief"))))
                .containsExactly("form.pflichtfeld");
        assertThat(Refusals.codes(
                        () -> z.beenden(new Beendigung(Beendigungsart.ENTZOGEN, tag("01.02.2024"), null, "Brief"))))
                .containsExactly("form.pflichtfeld");
        assertThat(Refusals.codes(() -> z.beenden(
                        new Beendigung(Beendigungsart.ENTZOGEN, tag("01.02.2024"), "Verein", "x".repeat(301)))))
                .containsExactly("form.zu_lang");
        assertThat(z.beendigung()).isEmpty();
        assertThat(z.anerkanntQuelle()).isEmpty();
        z.anerkennen(tag("01.02.2024"), " Bescheid ", tag("30.11.2026"));
        assertThat(z.anerkanntQuelle()).isEqualTo("Bescheid");
        z.beenden(new Beendigung(Beendigungsart.ZURUECKGEGEBEN, tag("31.12.2027"), "Kreistag", "Beschluss"));
        assertThat(z.beendigung().orElseThrow().art()).isEqualTo(Beendigungsart.ZURUECKGEGEBEN);
        assertThat(z.istNacherfasst()).isTrue();
        assertThat(z.quelle()).isEqualTo("Akte");
        assertThat(z.verleihung().tag()).isEmpty();
        assertThat(z.version()).isZero();
    }

    @Test
    @DisplayName("Eine Beendigung nach dem belegten Ende verlängert nichts, eine davor kürzt")
    void endingCutsOnly() {
        Angabenlage beginn = lage("01.01.2020 [A]");
        Angabenlage ende = lage("31.12.2022 [A]");
        Geltung danach = new Geltung(1, Stufe.GRUNDZERTIFIKAT, beginn, ende, null, tag("30.06.2023"));
        Geltung davor = new Geltung(1, Stufe.GRUNDZERTIFIKAT, beginn, ende, null, tag("30.06.2021"));
        assertThat(danach.zaehlende().orElseThrow().bis()).isEqualTo(tag("31.12.2022"));
        assertThat(davor.zaehlende().orElseThrow().bis()).isEqualTo(tag("30.06.2021"));
        assertThat(davor.letzterTag()).contains(tag("30.06.2021"));
        assertThat(davor.istVorzeitigBeendet()).isTrue();
        assertThat(danach.istVorzeitigBeendet()).isFalse();
        assertThat(geltung(1, Stufe.GRUNDZERTIFIKAT, beginn, ende).istVorzeitigBeendet())
                .isFalse();
        assertThat(geltung(1, Stufe.GRUNDZERTIFIKAT, Angabenlage.LEER, ende).letzterTag())
                .isEmpty();
        SiegelRule rule = new SiegelRule(List.of(
                davor, geltung(2, Stufe.BILANZIERUNGSZERTIFIKAT, lage("01.07.2021 [A]"), lage("30.06.2024 [A]"))));
        assertThat(rule.luecken()).isEmpty();
        assertThat(rule.am(tag("01.07.2021")).geltung().id()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "Müller", "mit leer", "-vorn", "hinten-", "viel-zu-lang-viel-zu-lang-viel-zu-lang-xx"})
    @DisplayName("Ein Kurzname ist klein, ohne Umlaute und nicht länger als 40 Zeichen")
    void shortNames(String name) {
        assertThat(Refusals.codes(() -> new Siegelveroeffentlichung(1, name, true, true)))
                .containsExactly("Z-4.kurzname");
    }

    @Test
    @DisplayName("Ein Kurzname wird klein geschrieben übernommen, mit dem, was nach außen gesagt wird")
    void shortName() {
        Siegelveroeffentlichung s = new Siegelveroeffentlichung(1, " Kyffhaeuserkreis ", true, false);
        assertThat(s.kurzname()).isEqualTo("kyffhaeuserkreis");
        assertThat(s.schnittstelle()).isTrue();
        assertThat(s.seite()).isFalse();
        assertThat(s.version()).isZero();
    }

    private static Zertifikat zertifikat() {
        Zertifikat z =
                new Zertifikat(1, Stufe.ERHALTUNGSZERTIFIKAT, LEER, new Nacherfassung(true, "Akte", "Altfall"), WER);
        z.gilt(new Geltung(1, Stufe.ERHALTUNGSZERTIFIKAT, lage("01.12.2023 [A]"), Angabenlage.LEER, null, null));
        return z;
    }

    private static List<String> codes(Nacherfassung nacherfassung) {
        return nacherfassung.verstoesse().stream().map(Violation::code).toList();
    }
}
