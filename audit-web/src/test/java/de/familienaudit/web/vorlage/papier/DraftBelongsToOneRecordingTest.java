package de.familienaudit.web.vorlage.papier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G-4: Was zu einer früheren Aufzeichnung getippt war, steht nicht im Formular der neueren")
class DraftBelongsToOneRecordingTest {

    @Test
    @DisplayName("Jede Aufzeichnung hat ihren eigenen Zwischenstand, eine neue Vorlage auch")
    void keyNamesTheRecording() {
        assertThat(PapierSeiten.entwurf(4711L, 3)).isEqualTo("vorlage:4711:3");
        assertThat(PapierSeiten.entwurf(4711L, 4)).isNotEqualTo(PapierSeiten.entwurf(4711L, 3));
        assertThat(PapierSeiten.entwurf(null, 0)).isEqualTo("vorlage:neu");
    }
}
