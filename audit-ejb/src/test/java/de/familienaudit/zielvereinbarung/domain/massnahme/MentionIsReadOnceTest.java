package de.familienaudit.zielvereinbarung.domain.massnahme;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Beispiel;
import de.familienaudit.zielvereinbarung.domain.fassung.Zustaendigkeit;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G-6: Eine Erwähnung behält den Namen von damals und wird einmal gelesen")
class MentionIsReadOnceTest {

    private static final Instant DANN = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void keeps_who_is_mentioned_where_and_when_it_was_read_first() {
        Kommentar kommentar = new Kommentar(
                Beispiel.massnahme(), "Bitte ansehen", 1, new Erfassung(DANN, "Erika Amt"), Zustaendigkeit.EIGENE);
        Erwaehnung erwaehnung = new Erwaehnung(kommentar, 2, "Anna Müller");
        assertThat(erwaehnung.kommentar()).isSameAs(kommentar);
        assertThat(erwaehnung.kommuneId()).isEqualTo(Beispiel.KREIS);
        assertThat(erwaehnung.kontoId()).isEqualTo(2);
        assertThat(erwaehnung.name()).isEqualTo("Anna Müller");
        assertThat(erwaehnung.gelesenAm()).isEmpty();
        erwaehnung.gelesen(DANN);
        erwaehnung.gelesen(DANN.plusSeconds(60));
        assertThat(erwaehnung.gelesenAm()).contains(DANN);
    }
}
