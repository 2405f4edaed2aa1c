package de.familienaudit.stelle.domain;

import static de.familienaudit.stelle.domain.StellenBeispiel.HEUTE;
import static de.familienaudit.stelle.domain.StellenBeispiel.bearbeitung;
import static de.familienaudit.stelle.domain.StellenBeispiel.leitung;
import static de.familienaudit.stelle.domain.StellenBeispiel.stelle;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-3, R-4: Zwei Stellen werden zusammengeführt, wenn eine für beide stehen kann")
class MergedStelleStandsForNobodyButItsTargetTest {

    private final Stelle bau = stelle(1, "Bauamt", StellenArt.INTERN);
    private final Stelle hochbau = stelle(2, "Hochbauamt", StellenArt.INTERN);
    private final Stelle verein = stelle(3, "Bauverein", StellenArt.EXTERN);

    @Test
    void bothAreDifferentAndStandForThemselves() {
        assertThat(ZusammenfuehrungPolicy.verstoesse(bau, hochbau, 5)).isEmpty();
        assertThat(codes(bau, bau, 0)).containsExactly("A-3.zusammen_mit_sich");
        hochbau.stehtFuer(3L);
        assertThat(codes(bau, hochbau, 0)).containsExactly("A-3.zusammen_schon");
        assertThat(codes(hochbau, bau, 0)).containsExactly("A-3.zusammen_schon");
        hochbau.stehtFuer(null);
        assertThat(codes(hochbau, bau, 0)).isEmpty();
    }

    @Test
    void whoLeadsMeasuresStaysInside() {
        assertThat(ZusammenfuehrungPolicy.verstoesse(bau, verein, 2))
                .containsExactly(Violation.at("ziel", "A-3.zusammen_extern", "Bauamt", 2L, "Bauverein"));
        assertThat(codes(bau, verein, 0)).isEmpty();
        assertThat(Refusals.codes(() -> bau.artAendern(StellenArt.EXTERN, 1)))
                .containsExactly("A-3.extern_mit_federfuehrung");
        bau.artAendern(StellenArt.INTERN, 1);
        bau.artAendern(StellenArt.EXTERN, 0);
        assertThat(bau.istIntern()).isFalse();
    }

    @Test
    void nobodyGetsTwoHeadsTodayOrLater() {
        Innehabende alt = leitung("Frau Alt", null, null);
        assertThat(konflikte(alt, leitung("Herr Neu", "2024-06-01", null)))
                .containsExactly(new ZusammenfuehrungPolicy.Konflikt("Frau Alt", "Herr Neu"));
        assertThat(konflikte(alt, leitung("frau alt", null, null))).isEmpty();
        assertThat(konflikte(alt, leitung("Herr Einst", "2019-01-01", "2024-05-14")))
                .isEmpty();
        assertThat(konflikte(alt, bearbeitung("Herr Zwei", 2, null, null))).isEmpty();
        assertThat(konflikte(leitung("Frau Alt", null, "2024-05-31"), leitung("Herr Neu", "2024-06-01", null)))
                .isEmpty();
        assertThat(konflikte(leitung("Frau Alt", null, "2024-05-14"), alt)).isEmpty();
        assertThat(ZusammenfuehrungPolicy.verstoesse(
                        List.of(new ZusammenfuehrungPolicy.Konflikt("Frau Alt", "Herr Neu"))))
                .containsExactly(Violation.of("R-4.zwei_leitungen", "Frau Alt", "Herr Neu"));
    }

    @Test
    void needsAReasonAndIsUndoneOnce() {
        assertThat(Refusals.codes(() -> merger(" "))).containsExactly("A-3.zusammen_grund_fehlt");
        assertThat(Refusals.codes(() -> merger("x".repeat(1001)))).containsExactly("form.zu_lang");
        Zusammenfuehrung z = merger(" doppelt ");
        assertThat(z.grund()).isEqualTo("doppelt");
        assertThat(z.istOffen()).isTrue();
        z.rueckgaengig(Instant.EPOCH, "Frau Pult");
        assertThat(z.istOffen()).isFalse();
        assertThat(z.rueckgaengigVon()).contains("Frau Pult");
        assertThat(z.rueckgaengigAm()).contains(Instant.EPOCH);
        assertThat(z.stelleId() + z.zielId()).isEqualTo(3);
    }

    @Test
    void whatStandsInTheEndFollowsFromTheOpenMergers() {
        assertThat(Zusammenfuehrung.ende(1, Map.of())).isEqualTo(1);
        assertThat(Zusammenfuehrung.ende(1, Map.of(1L, 2L, 2L, 3L))).isEqualTo(3);
        assertThat(Zusammenfuehrung.ende(1, Map.of(1L, 2L, 2L, 1L))).isIn(1L, 2L);
    }

    @Test
    @DisplayName("names that differ in case, accents, articles or punctuation alone are probable duplicates")
    void keysOfNames() {
        assertThat(Namensschluessel.of("Leitung des „ASD“")).isEqualTo(Namensschluessel.of("leitung asd"));
        assertThat(Namensschluessel.of("SGL ÖPNV")).isEqualTo("sglopnv");
        assertThat(Namensschluessel.of("Straße")).isEqualTo("strasse");
        assertThat(Namensschluessel.of("😀 – !")).isEmpty();
    }

    private Zusammenfuehrung merger(String grund) {
        return new Zusammenfuehrung(bau, hochbau, grund, Instant.EPOCH, "Frau Pult");
    }

    private static List<ZusammenfuehrungPolicy.Konflikt> konflikte(Innehabende stelle, Innehabende ziel) {
        return ZusammenfuehrungPolicy.konflikte(List.of(stelle), List.of(ziel), HEUTE);
    }

    private static List<String> codes(Stelle stelle, Stelle ziel, long federfuehrungen) {
        return Refusals.codes(ZusammenfuehrungPolicy.verstoesse(stelle, ziel, federfuehrungen));
    }
}
