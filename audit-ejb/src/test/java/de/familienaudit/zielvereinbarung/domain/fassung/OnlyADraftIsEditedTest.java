package de.familienaudit.zielvereinbarung.domain.fassung;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.erfassung;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.nummer;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.vereinbart;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("G-1: Der Wortlaut einer Fassung ändert sich nur, solange sie Entwurf ist")
class OnlyADraftIsEditedTest {

    private static final Vereinbart NEU = vereinbart("01.01.2022", "31.12.2022");

    @ParameterizedTest
    @EnumSource(Fassungsstatus.class)
    void everythingElseRefuses(Fassungsstatus status) {
        Fassung fassung = Beispiel.fassungIn(status);
        Ziel ziel = ziel(fassung, 1);
        Massnahmentext text = text(ziel);
        List<Violation> erwartet =
                status == Fassungsstatus.ENTWURF ? List.of() : List.of(Violation.of("G-1.kein_entwurf", 1, status));

        assertThat(Refusals.of(() -> fassung.bearbeitet(erfassung()))).isEqualTo(erwartet);
        assertThat(Refusals.of(() -> fassung.vorspannAendern(Beispiel.vorspann(), erfassung())))
                .isEqualTo(erwartet);
        assertThat(Refusals.of(() -> ziel.aendern(new Zieltext("neu", "", ""), erfassung())))
                .isEqualTo(erwartet);
        assertThat(Refusals.of(() -> text.aendern(NEU, 7L, erfassung()))).isEqualTo(erwartet);
        assertThat(Refusals.of(() -> text.verschieben(ziel, nummer("4.1.2"), erfassung())))
                .isEqualTo(erwartet);
    }

    @Test
    void aChangeKeepsWhoMadeIt() {
        Fassung fassung = Beispiel.entwurf();
        Ziel ziel = ziel(fassung, 1);
        Massnahmentext text = text(ziel);
        assertThat(text.geaendert()).isEmpty();
        assertThat(ziel.geaendert()).isEmpty();
        assertThat(fassung.geaendert()).isEmpty();

        text.aendern(NEU, 7L, erfassung());
        ziel.aendern(new Zieltext(" Eltern wissen Bescheid. ", " 80 % ", " Workshop "), erfassung());
        fassung.vorspannAendern(Vorspann.builder().titel("Neu").build(), erfassung());

        assertThat(text.vereinbart()).isEqualTo(NEU);
        assertThat(text.federfuehrungId()).isEqualTo(7L);
        assertThat(text.geaendert().map(Erfassung::von)).contains("Erika Muster");
        assertThat(ziel.text()).isEqualTo("Eltern wissen Bescheid.");
        assertThat(ziel.geaendert().map(Erfassung::von)).contains("Erika Muster");
        assertThat(fassung.vorspann().titel()).isEqualTo("Neu");
        assertThat(fassung.vorspannStand()).isEqualTo(1);
        assertThat(fassung.geaendert().map(Erfassung::am)).contains(Beispiel.JETZT);
    }

    @Test
    @DisplayName("A-1: a number belongs to the Ziel that the measure moves to")
    void theNumberFitsTheZiel() {
        Fassung fassung = Beispiel.entwurf();
        Massnahmentext text = text(ziel(fassung, 1));
        Ziel anderes = ziel(fassung, 2);

        assertThat(Refusals.of(() -> text.verschieben(anderes, nummer("4.1.2"), erfassung())))
                .containsExactly(Violation.at("nummer", "A-1.nummer_fremdes_ziel", "4.1.2", "4.2"));
        text.verschieben(anderes, nummer("4.2.1"), erfassung());

        assertThat(text.nummer()).isEqualTo(nummer("4.2.1"));
        assertThat(text.ziel()).isSameAs(anderes);
    }

    @Test
    @DisplayName("A-2: a Ziel says something, and no text is endless")
    void aZielSaysSomething() {
        Ziel ziel = ziel(Beispiel.entwurf(), 1);
        String lang = "x".repeat(10_001);

        assertThat(Refusals.of(() -> ziel.aendern(new Zieltext(" ", lang, lang), erfassung())))
                .containsExactly(
                        Violation.at("text", "A-2.zieltext_fehlt"),
                        Violation.zuLang("indikator", 10_001, 10_000),
                        Violation.zuLang("zielquelle", 10_001, 10_000));
        assertThat(Refusals.of(() -> Beispiel.entwurf()
                        .vorspannAendern(Vorspann.builder().gesamtziel(lang).build(), erfassung())))
                .containsExactly(Violation.zuLang("gesamtziel", 10_001, 10_000));
        assertThat(Refusals.of(() -> Visionspunkt.zeilen(lang)))
                .containsExactly(Violation.zuLang("vision", 10_001, 10_000));
        assertThat(Visionspunkt.zeilen(" eins \n\n zwei")).containsExactly("eins", "zwei");
    }

    private static Ziel ziel(Fassung fassung, int nummer) {
        return new Ziel(new Handlungsfeld(fassung, 4, "Bildung", ""), nummer, "Eltern sind informiert.", "", "");
    }

    private static Massnahmentext text(Ziel ziel) {
        return new Massnahmentext(Beispiel.massnahme(), ziel, nummer("4.1.1"), vereinbart("2020", "2021"), null);
    }
}
