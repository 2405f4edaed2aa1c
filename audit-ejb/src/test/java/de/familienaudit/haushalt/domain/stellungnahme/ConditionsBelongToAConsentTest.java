package de.familienaudit.haushalt.domain.stellungnahme;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.domain.zustimmung.Bedingung;
import de.familienaudit.haushalt.domain.zustimmung.Bedingungsart;
import de.familienaudit.shared.Violation;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H-4: Bedingungen gehören zu einer Zustimmung; wer keine für nötig hält, nennt keine")
class ConditionsBelongToAConsentTest {

    private static final Bedingung RECHTSKRAFT = Bedingung.ausDerSatzung(Bedingungsart.RECHTSKRAFT, 2024);

    @Test
    @DisplayName("Ohne Zustimmung keine Bedingung; mit ihr gilt, was für jede Zustimmung gilt")
    void onlyBesideAConsent() {
        assertThat(codes(List.of(RECHTSKRAFT), false)).containsExactly("H-4.bedingung_ohne_zustimmung");
        assertThat(codes(List.of(), false)).isEmpty();
        assertThat(codes(List.of(RECHTSKRAFT), true)).isEmpty();
        assertThat(codes(List.of(RECHTSKRAFT, RECHTSKRAFT), true)).containsExactly("H-4.bedingung_doppelt");
    }

    private static List<String> codes(List<Bedingung> bedingungen, boolean erteilt) {
        return BedingungsnennungRule.verstoesse(bedingungen, erteilt).stream()
                .map(Violation::code)
                .toList();
    }
}
