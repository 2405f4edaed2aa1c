package de.familienaudit.dokument.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.ForbiddenException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G-1: Einen Anhang zieht zurück, wer ihn angefügt hat, oder die Projektleitung")
class WhoeverAttachedAFileWithdrawsItTest {

    private static final RueckzugPolicy ERIKA = new RueckzugPolicy(7, false);
    private static final RueckzugPolicy PROJEKTLEITUNG = new RueckzugPolicy(1, true);

    @Test
    void theOwnFileOnce() {
        assertThat(ERIKA.darf(7, false)).isTrue();
        assertThat(ERIKA.darf(7, true)).isFalse();
        ERIKA.pruefe(7);
    }

    @Test
    void notTheFileOfSomebodyElse() {
        assertThat(ERIKA.darf(8, false)).isFalse();
        assertThatThrownBy(() -> ERIKA.pruefe(8))
                .isInstanceOf(ForbiddenException.class)
                .hasMessage("G-1.datei_fremd");
    }

    @Test
    void theProjektleitungEveryFile() {
        assertThat(PROJEKTLEITUNG.darf(8, false)).isTrue();
        assertThat(PROJEKTLEITUNG.darf(8, true)).isFalse();
        PROJEKTLEITUNG.pruefe(8);
    }
}
