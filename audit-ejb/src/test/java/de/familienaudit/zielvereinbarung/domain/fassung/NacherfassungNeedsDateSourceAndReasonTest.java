package de.familienaudit.zielvereinbarung.domain.fassung;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.HEUTE;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.KREISTAG;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.erfassung;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("G-7: Eine Nacherfassung nennt Datum, Quelle und Grund und ist als solche gekennzeichnet")
class NacherfassungNeedsDateSourceAndReasonTest {

    private static final String SOURCE = "Vorlage 2020/7/010";
    private static final String REASON = "Bestand";

    @Test
    @DisplayName("G-7: Kreistag 10.06.2020, marked nacherfasst, and who typed it in")
    void isMarkedAndKeepsWhoTypedItIn() {
        Fassungsereignis ereignis = Beispiel.nacherfassen(
                Beispiel.entwurf(),
                new Nacherfassung(Fassungsstatus.GEPRUEFT, KREISTAG, " " + SOURCE + " ", " " + REASON + " ", " 29 Ja "),
                List.of());

        assertThat(ereignis.status()).isEqualTo(Fassungsstatus.GEPRUEFT);
        assertThat(ereignis.istNacherfasst()).isTrue();
        assertThat(ereignis.datum()).isEqualTo(LocalDate.of(2020, 6, 10));
        assertThat(ereignis.quelle()).isEqualTo(SOURCE);
        assertThat(ereignis.grund()).isEqualTo(REASON);
        assertThat(ereignis.bemerkung()).isEqualTo("29 Ja");
        assertThat(ereignis.erfassung().von()).isEqualTo("Erika Muster");
        assertThat(ereignis.erfassung().am()).isEqualTo(Beispiel.JETZT);
        assertThat(ereignis.kommuneId()).isEqualTo(Beispiel.KREIS);
    }

    @Test
    void needsADate() {
        assertThat(refused(new Nacherfassung(Fassungsstatus.GEPRUEFT, null, SOURCE, REASON, "")))
                .containsExactly(Violation.at("datum", "G-7.datum_fehlt"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\n"})
    void needsASourceAndAReason(String nothing) {
        assertThat(refused(new Nacherfassung(Fassungsstatus.GEPRUEFT, KREISTAG, nothing, REASON, "")))
                .containsExactly(Violation.at("quelle", "G-7.quelle_fehlt"));
        assertThat(refused(new Nacherfassung(Fassungsstatus.GEPRUEFT, KREISTAG, SOURCE, nothing, "")))
                .containsExactly(Violation.at("grund", "G-7.grund_fehlt"));
    }

    @Test
    void noTextIsLongerThanTwoThousandCharacters() {
        String longest = "x".repeat(2000);
        String tooLong = longest + "x";

        assertThat(refused(new Nacherfassung(Fassungsstatus.GEPRUEFT, KREISTAG, longest, longest, longest)))
                .isEmpty();
        assertThat(refused(new Nacherfassung(Fassungsstatus.GEPRUEFT, KREISTAG, tooLong, tooLong, tooLong)))
                .containsExactly(
                        Violation.zuLang("quelle", 2001, 2000),
                        Violation.zuLang("grund", 2001, 2000),
                        Violation.zuLang("bemerkung", 2001, 2000));
    }

    @Test
    @DisplayName("G-7, A-9: everything that is wrong is said at once, and nothing changes")
    void saysEverythingAtOnceAndChangesNothing() {
        Fassung draft = Beispiel.entwurf();

        assertThat(Refusals.codes(() -> draft.nacherfassen(
                        new Nacherfassung(Fassungsstatus.IN_KRAFT, null, "", " ", "x".repeat(2001)),
                        List.of(),
                        erfassung(),
                        HEUTE)))
                .containsExactly(
                        "G-7.datum_fehlt", "G-7.quelle_fehlt", "G-7.grund_fehlt", "form.zu_lang", "A-9.uebergang");
        assertThat(Refusals.codes(() -> draft.nacherfassen(
                        new Nacherfassung(Fassungsstatus.GEPRUEFT, KREISTAG, "", REASON, ""),
                        List.of(),
                        erfassung(),
                        HEUTE)))
                .containsExactly("G-7.quelle_fehlt");
        assertThat(draft.status()).isEqualTo(Fassungsstatus.ENTWURF);
    }

    private static List<Violation> refused(Nacherfassung angabe) {
        return Refusals.of(() -> Beispiel.nacherfassen(Beispiel.entwurf(), angabe, List.of()));
    }
}
