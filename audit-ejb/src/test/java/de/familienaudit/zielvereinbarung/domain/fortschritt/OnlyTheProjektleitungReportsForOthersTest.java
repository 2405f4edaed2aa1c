package de.familienaudit.zielvereinbarung.domain.fortschritt;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.zielvereinbarung.domain.fassung.Zustaendigkeit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-8, G-7: Nur die Projektleitung meldet für Außenstehende oder aus älteren Unterlagen")
class OnlyTheProjektleitungReportsForOthersTest {

    private final MeldeberechtigungPolicy projektleitung =
            new MeldeberechtigungPolicy(true, Zustaendigkeit.KEINE, Zustaendigkeit.KEINE, false);
    private final MeldeberechtigungPolicy fachamt =
            new MeldeberechtigungPolicy(false, Zustaendigkeit.EIGENE, Zustaendigkeit.EIGENE, false);

    @Test
    void theProjektleitungMaySayBoth() {
        assertThat(projektleitung.darfFuerAndereMelden()).isTrue();
        assertThat(Refusals.codes(() -> projektleitung.pruefeFuerAndere("Kreissportbund", true)))
                .isEmpty();
    }

    @Test
    void anAccountableStelleMayNeither() {
        assertThat(fachamt.darfFuerAndereMelden()).isFalse();
        assertThat(Refusals.codes(() -> fachamt.pruefeFuerAndere("Kreissportbund", false)))
                .containsExactly("A-8.auskunft_nur_projektleitung");
        assertThat(Refusals.codes(() -> fachamt.pruefeFuerAndere("", true)))
                .containsExactly("G-7.meldung_nur_projektleitung");
        assertThat(Refusals.codes(() -> fachamt.pruefeFuerAndere(" ", false))).isEmpty();
    }
}
