package de.familienaudit.zertifikat.domain;

import static de.familienaudit.zertifikat.domain.Angaben.geltung;
import static de.familienaudit.zertifikat.domain.Angaben.lage;
import static de.familienaudit.zertifikat.domain.Angaben.tag;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Angabenlage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
        "Z-1, Z-4, Z-6, Z-10: Jeder Schritt auf jeder Stufe, in jeder Lage, ist erlaubt oder mit seinem Satz abgelehnt")
class EveryIllegalStepIsRefusedTest {

    private static final LocalDate HEUTE = tag("30.11.2026");
    private static final Erfassung WER = new Erfassung(Instant.EPOCH, "Projektleitung");
    private static final Verleihung LEER = new Verleihung(null, "", null, "", null);

    /** Step and day, then what is refused while nobody has decided the days, while it holds, after it was ended, after its recognition. */
    @DisplayName("Anerkennen, beenden, letzten Tag und Plan nennen")
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "GRUNDZERTIFIKAT, anerkennen, 01.12.2024, Z-6.nur_erhaltung, Z-6.nur_erhaltung, Z-6.nur_erhaltung, -",
        "GRUNDZERTIFIKAT, beenden, 01.02.2025, Z-4.geltung_ungeklaert, ja, Z-4.schon_beendet, -",
        "GRUNDZERTIFIKAT, beenden, 30.11.2023, Z-4.geltung_ungeklaert, Z-4.vor_dem_beginn, Z-4.schon_beendet, -",
        "GRUNDZERTIFIKAT, beenden, 01.12.2026, Z-4.geltung_ungeklaert, Z-4.nach_dem_ende, Z-4.schon_beendet, -",
        "GRUNDZERTIFIKAT, ende, 01.12.2026, ja, ja, ja, -",
        "GRUNDZERTIFIKAT, plan, 01.12.2026, ja, ja, ja, -",
        "BILANZIERUNGSZERTIFIKAT, anerkennen, 01.12.2024, Z-6.nur_erhaltung, Z-6.nur_erhaltung, Z-6.nur_erhaltung, -",
        "BILANZIERUNGSZERTIFIKAT, beenden, 01.02.2025, Z-4.geltung_ungeklaert, ja, Z-4.schon_beendet, -",
        "BILANZIERUNGSZERTIFIKAT, beenden, 30.11.2023, Z-4.geltung_ungeklaert, Z-4.vor_dem_beginn, Z-4.schon_beendet, -",
        "BILANZIERUNGSZERTIFIKAT, beenden, 01.12.2026, Z-4.geltung_ungeklaert, Z-4.nach_dem_ende, Z-4.schon_beendet, -",
        "BILANZIERUNGSZERTIFIKAT, ende, 01.12.2026, ja, ja, ja, -",
        "BILANZIERUNGSZERTIFIKAT, plan, 01.12.2026, ja, ja, ja, -",
        "ERHALTUNGSZERTIFIKAT, anerkennen, 01.12.2024, Z-4.geltung_ungeklaert, ja, ja, Z-6.schon_anerkannt",
        "ERHALTUNGSZERTIFIKAT, anerkennen, 30.11.2023, Z-4.geltung_ungeklaert, Z-4.vor_dem_beginn, Z-4.vor_dem_beginn, Z-6.schon_anerkannt",
        "ERHALTUNGSZERTIFIKAT, anerkennen, 01.06.2025, Z-4.geltung_ungeklaert, ja, Z-4.nach_dem_ende, Z-6.schon_anerkannt",
        "ERHALTUNGSZERTIFIKAT, anerkennen, 01.12.2026, Z-4.geltung_ungeklaert, Z-4.in_der_zukunft, Z-4.in_der_zukunft, Z-6.schon_anerkannt",
        "ERHALTUNGSZERTIFIKAT, beenden, 01.02.2025, Z-4.geltung_ungeklaert, ja, Z-4.schon_beendet, ja",
        "ERHALTUNGSZERTIFIKAT, beenden, 30.11.2023, Z-4.geltung_ungeklaert, Z-4.vor_dem_beginn, Z-4.schon_beendet, Z-4.vor_dem_beginn",
        "ERHALTUNGSZERTIFIKAT, beenden, 01.12.2026, Z-4.geltung_ungeklaert, ja, Z-4.schon_beendet, ja",
        "ERHALTUNGSZERTIFIKAT, ende, 01.12.2026, Z-6.ohne_ende, Z-6.ohne_ende, Z-6.ohne_ende, Z-6.ohne_ende",
        "ERHALTUNGSZERTIFIKAT, plan, 01.12.2026, Z-10.ohne_plan, Z-10.ohne_plan, Z-10.ohne_plan, Z-10.ohne_plan"
    })
    void schritte(
            Stufe stufe,
            String schritt,
            String wann,
            String ungeklaert,
            String gilt,
            String beendet,
            String anerkannt) {
        assertThat(antwort(new Zertifikat(1, stufe, LEER, Nacherfassung.KEINE, WER), schritt, wann))
                .as("undecided")
                .isEqualTo(ungeklaert);
        assertThat(antwort(zertifikat(stufe), schritt, wann)).as("valid").isEqualTo(gilt);
        Zertifikat zuEnde = zertifikat(stufe);
        zuEnde.beenden(new Beendigung(Beendigungsart.ENTZOGEN, tag("31.03.2025"), "Verein", "Brief"));
        assertThat(antwort(zuEnde, schritt, wann)).as("ended").isEqualTo(beendet);
        if (!stufe.istBefristet()) {
            Zertifikat bestaetigt = zertifikat(stufe);
            bestaetigt.anerkennen(tag("01.06.2024"), "Bescheid", HEUTE);
            assertThat(antwort(bestaetigt, schritt, wann)).as("recognised").isEqualTo(anerkannt);
        }
    }

    /** The code of the refusal, or "ja". */
    private static String antwort(Zertifikat zertifikat, String schritt, String wann) {
        return switch (schritt) {
            case "anerkennen" -> code(() -> zertifikat.anerkennen(tag(wann), "Bescheid", HEUTE));
            case "beenden" ->
                code(() -> zertifikat.beenden(
                        new Beendigung(Beendigungsart.ZURUECKGEGEBEN, tag(wann), "Kreistag", "Brief")));
            case "ende" -> code(VerleihungRule.ende("feld", zertifikat.stufe(), true));
            default -> code(VerleihungRule.plan("feld", zertifikat.stufe()));
        };
    }

    private static String code(Runnable schritt) {
        try {
            schritt.run();
            return "ja";
        } catch (BusinessRuleException e) {
            return code(e.violations());
        }
    }

    private static String code(List<Violation> verstoesse) {
        return verstoesse.isEmpty() ? "ja" : verstoesse.get(0).code();
    }

    private static Zertifikat zertifikat(Stufe stufe) {
        Zertifikat zertifikat = new Zertifikat(1, stufe, LEER, Nacherfassung.KEINE, WER);
        Angabenlage ende = stufe.istBefristet() ? lage("30.11.2026 [A]") : Angabenlage.LEER;
        zertifikat.gilt(geltung(1, stufe, lage("01.12.2023 [A]"), ende));
        return zertifikat;
    }
}
