package de.familienaudit.zielvereinbarung.domain.fassung;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.erfassung;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.nummer;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.quelle;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.vereinbart;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.vorspann;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.domain.aufnahme.Importdatei;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Fortschritt;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** That nothing but a constructor writes the words is checked for all classes in ArchitectureTest. */
@DisplayName("G-1: Eine Änderung ergibt eine neue Fassung mit Grund; die alte behält ihren Wortlaut")
class DecidedFassungKeepsItsWordsTest {

    @Test
    void aLaterFassungNeedsAReason() {
        Zielvereinbarung agreement = Beispiel.zielvereinbarung();

        assertThat(Refusals.of(() -> new Fassung(agreement, 2, vorspann(), quelle(), " ", erfassung())))
                .containsExactly(Violation.at("grund", "G-1.grund_fehlt"));
        assertThat(new Fassung(agreement, 2, vorspann(), quelle(), " Fortschreibung 2023 ", erfassung()).grund())
                .isEqualTo("Fortschreibung 2023");
        assertThat(new Fassung(agreement, 1, vorspann(), quelle(), "", erfassung()).grund())
                .isEmpty();
        assertThat(Refusals.of(() -> new Fassung(agreement, 2, vorspann(), null, "x".repeat(2001), erfassung())))
                .containsExactly(Violation.zuLang("grund", 2001, 2000));
        assertThat(new Fassung(agreement, 2, vorspann(), null, "x".repeat(2000), erfassung()).quelle())
                .isEmpty();
    }

    @Test
    void aFassungKeepsAuthorTimeAndSource() {
        Fassung fassung = Beispiel.fassungIn(Fassungsstatus.IN_KRAFT);

        assertThat(fassung.erstelltVon()).isEqualTo("Erika Muster");
        assertThat(fassung.erstelltAm()).isEqualTo(Beispiel.JETZT);
        assertThat(fassung.quelle()).contains(quelle());
        assertThat(fassung.vorspann().protokolldatum()).contains(Beispiel.PROTOKOLL);
        assertThat(fassung.kommuneId()).isEqualTo(Beispiel.KREIS);
    }

    @Test
    void theWordsOfAMassnahmeAreThoseAgreed() {
        Vereinbart words = vereinbart("nach KT- Beschluss", "spätestens II. Quartal 2020");
        Fassung fassung = Beispiel.entwurf();
        Massnahmentext text = text(fassung, words);

        assertThat(text.vereinbart()).isEqualTo(words);
        assertThat(text.fassung()).isSameAs(fassung);
        assertThat(text.titel()).isEqualTo("Elternordner");
        assertThat(text.betraege()).containsExactly(Geldbetrag.parse("15.000,00 €"));
        assertThat(text.massnahme().zielvereinbarung().titel()).isEqualTo("Zielvereinbarung 2020");
    }

    @Test
    void theUploadedDocumentCannotBeChangedFromOutside() {
        byte[] uploaded = "Inhalt".getBytes(StandardCharsets.UTF_8);
        Importdatei file = new Importdatei(Beispiel.KREIS, 7, quelle(), uploaded, Beispiel.JETZT);
        uploaded[0] = 'X';
        file.inhalt()[1] = 'X';

        assertThat(file.inhalt()).asString(StandardCharsets.UTF_8).isEqualTo("Inhalt");
        assertThat(file.quelle()).isEqualTo(quelle());
    }

    @Test
    void reportsAreOnlyAdded() {
        Fortschritt fortschritt = Beispiel.fortschrittIn(Massnahmenstatus.IN_UMSETZUNG);

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> fortschritt.meldungen().clear());
    }

    private static Massnahmentext text(Fassung fassung, Vereinbart words) {
        Handlungsfeld feld = new Handlungsfeld(fassung, 4, "Bildung", "");
        Ziel ziel = new Ziel(feld, 1, "Eltern sind informiert.", "", "");
        return new Massnahmentext(Beispiel.massnahme(), ziel, nummer("4.1.1"), words, null);
    }
}
