package de.familienaudit.vorlage.domain.gremium;

import static de.familienaudit.vorlage.domain.gremium.Akte.WER;
import static de.familienaudit.vorlage.domain.gremium.Akte.tag;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Mehrheit;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("V-2, V-3, V-4, V-10: Was ein Gremium ist, hat und darf, wird für einen Tag beantwortet")
class BodyIsAskedAboutADayTest {

    private static final LocalDate TAG = tag("2020-03-04");

    @Test
    @DisplayName("V-3: Die Mitglieder sind die dieses Tages; wo niemand sie belegt, sind sie unbekannt und nicht null")
    void members() {
        Gremiumsakte akte = new Akte(Gremiumart.HAUPTAUSSCHUSS)
                .gilt(new Inhalt.Mitglieder(7), null, "2021-03-31")
                .gilt(new Inhalt.Mitglieder(9), "2024-07-01", null)
                .gilt(new Inhalt.Mitglieder(12), "2022-01-01", null)
                .hierZurueckgenommen()
                .fertig();
        assertThat(akte.mitgliederAm(TAG)).hasValue(7);
        assertThat(akte.mitgliederAm(tag("2021-03-31"))).hasValue(7);
        assertThat(akte.mitgliederAm(tag("2021-04-01"))).isEmpty();
        assertThat(akte.mitgliederAm(tag("2024-07-01"))).hasValue(9);
    }

    @ParameterizedTest
    @CsvSource({
        "VERTRETUNG, true",
        "JUGENDHILFEAUSSCHUSS, true",
        "HAUPTAUSSCHUSS, false",
        "FACHAUSSCHUSS, false",
        "BEIRAT, false",
        "SONSTIGES, false"
    })
    @DisplayName(
            "V-10: Ausschüsse, die nur vorbereiten, tagen nichtöffentlich, Vertretung und Jugendhilfeausschuss öffentlich")
    void public_by_kind(Gremiumart art, boolean oeffentlich) {
        assertThat(new Akte(art).fertig().oeffentlichAm(TAG)).isEqualTo(oeffentlich);
    }

    @Test
    @DisplayName("V-10: Wer etwas entscheidet, bereitet nicht nur vor; was festgelegt ist, geht für seine Zeit vor")
    void public_as_set() {
        Akte entscheidend = new Akte(Gremiumart.FACHAUSSCHUSS)
                .gilt(new Inhalt.Zustaendigkeit(Beschlusssache.SONSTIGES), "2020-01-01", "2020-12-31");
        assertThat(entscheidend.fertig().oeffentlichAm(TAG)).isTrue();
        assertThat(entscheidend.fertig().oeffentlichAm(tag("2021-01-01"))).isFalse();
        entscheidend.gilt(new Inhalt.Sitzungen(false), "2020-03-01", "2020-03-31");
        assertThat(entscheidend.fertig().oeffentlichAm(TAG)).isFalse();
        assertThat(entscheidend.fertig().oeffentlichAm(tag("2020-04-01"))).isTrue();
        Akte vorbereitend = new Akte(Gremiumart.FACHAUSSCHUSS).gilt(new Inhalt.Sitzungen(true), "2023-04-01", null);
        assertThat(vorbereitend.fertig().oeffentlichAm(tag("2023-03-31"))).isFalse();
        assertThat(vorbereitend.fertig().oeffentlichAm(tag("2023-04-01"))).isTrue();
    }

    @Test
    @DisplayName("V-2: 2018 entscheidet der Jugendhilfeausschuss allein, 2020 und 2023 der Kreistag")
    void competence() {
        Inhalt vereinbarung = new Inhalt.Zustaendigkeit(Beschlusssache.ZIELVEREINBARUNG);
        Gremiumsakte jha = new Akte(Gremiumart.JUGENDHILFEAUSSCHUSS)
                .gilt(vereinbarung, null, "2019-12-31")
                .fertig();
        Gremiumsakte kreistag = new Akte(Gremiumart.VERTRETUNG)
                .gilt(vereinbarung, "2020-01-01", null)
                .fertig();
        assertThat(jha.entscheidetAm(Beschlusssache.ZIELVEREINBARUNG, tag("2018-06-19")))
                .isTrue();
        assertThat(jha.entscheidetAm(Beschlusssache.ZIELVEREINBARUNG, tag("2020-06-10")))
                .isFalse();
        assertThat(kreistag.entscheidetAm(Beschlusssache.ZIELVEREINBARUNG, tag("2020-06-10")))
                .isTrue();
        assertThat(kreistag.entscheidetAm(Beschlusssache.MEHRAUSGABE, tag("2020-06-10")))
                .isFalse();
    }

    @Test
    @DisplayName("V-4: Ohne Festlegung genügt die einfache Mehrheit; sonst gilt die des Gegenstands an diesem Tag")
    void majority() {
        Gremiumsakte akte = new Akte(Gremiumart.VERTRETUNG)
                .gilt(
                        new Inhalt.Mehrheitswahl(
                                Abstimmungsgegenstand.HAUPTSACHE, Mehrheit.ZWEI_DRITTEL_DER_MITGLIEDER),
                        "2020-01-01",
                        "2020-12-31")
                .fertig();
        assertThat(akte.mehrheitAm(Abstimmungsgegenstand.HAUPTSACHE, TAG))
                .isEqualTo(Mehrheit.ZWEI_DRITTEL_DER_MITGLIEDER);
        assertThat(akte.mehrheitAm(Abstimmungsgegenstand.TEIL, TAG)).isEqualTo(Mehrheit.EINFACH);
        assertThat(akte.mehrheitAm(Abstimmungsgegenstand.UMLAUF, TAG)).isEqualTo(Mehrheit.DREI_VIERTEL_DER_MITGLIEDER);
        assertThat(akte.mehrheiten(Abstimmungsgegenstand.UMLAUF)).containsExactly(Mehrheit.DREI_VIERTEL_DER_MITGLIEDER);
        assertThat(akte.mehrheitAm(Abstimmungsgegenstand.HAUPTSACHE, tag("2021-01-01")))
                .isEqualTo(Mehrheit.EINFACH);
    }

    @Test
    @DisplayName("Ein Gremium besteht, solange niemand etwas anderes einträgt; beendet entscheidet es nichts mehr")
    void exists() {
        Akte akte = new Akte(Gremiumart.BEIRAT).gilt(new Inhalt.Zustaendigkeit(Beschlusssache.SONSTIGES), null, null);
        assertThat(akte.fertig().bestehtAm(TAG)).isTrue();
        akte.gilt(new Inhalt.Bestehen(), null, "2020-03-03");
        assertThat(akte.fertig().bestehtAm(TAG)).isFalse();
        assertThat(akte.fertig().bestehtAm(tag("2020-03-03"))).isTrue();
        assertThat(akte.fertig().entscheidetAm(Beschlusssache.SONSTIGES, TAG)).isFalse();
        akte.hierZurueckgenommen();
        assertThat(akte.fertig().bestehtAm(TAG)).isTrue();
    }

    @Test
    @DisplayName("G-1: Ein Gremium mit Vorlagen wird nicht zurückgenommen; die Art wird mit Grund berichtigt")
    void body_itself() {
        Gremium gremium = new Gremium(1, Gremiumart.SONSTIGES, WER);
        assertThat(Refusals.of(() -> gremium.zuruecknehmen(true, "Doppelt", WER)))
                .containsExactly(Violation.of("V-2.gremium_genannt"));
        assertThat(gremium.ruecknahme()).isEmpty();
        assertThat(Refusals.codes(() -> gremium.artBerichtigen(Gremiumart.SONSTIGES, "Anders")))
                .containsExactly("V-2.art_unveraendert");
        assertThat(Refusals.codes(() -> gremium.artBerichtigen(Gremiumart.BEIRAT, "")))
                .containsExactly("G-1.aenderung_ohne_grund");
        assertThat(gremium.art()).isEqualTo(Gremiumart.SONSTIGES);
        gremium.artBerichtigen(Gremiumart.BEIRAT, "Laut Satzung ein Beirat");
        assertThat(gremium.art()).isEqualTo(Gremiumart.BEIRAT);
        assertThat(gremium.artGrund()).isEqualTo("Laut Satzung ein Beirat");
        gremium.zuruecknehmen(false, "Doppelt", WER);
        assertThat(gremium.ruecknahme())
                .hasValueSatisfying(r -> assertThat(r.von()).isEqualTo("Gerda Grün"));
        assertThat(gremium.erfassung()).isEqualTo(WER);
    }

    @Test
    @DisplayName("V-4: Ohne Tag ist die Mehrheit nur gewiss, wenn sie immer dieselbe war")
    void majorityWithoutADay() {
        Inhalt zweiDrittel = new Inhalt.Mehrheitswahl(Abstimmungsgegenstand.HAUPTSACHE, Mehrheit.ZWEI_DRITTEL);
        Inhalt dreiViertel = new Inhalt.Mehrheitswahl(Abstimmungsgegenstand.HAUPTSACHE, Mehrheit.DREI_VIERTEL);
        assertThat(mehrheiten(new Akte(Gremiumart.VERTRETUNG))).containsExactly(Mehrheit.EINFACH);
        assertThat(mehrheiten(new Akte(Gremiumart.VERTRETUNG).gilt(zweiDrittel, null, null)))
                .containsExactly(Mehrheit.ZWEI_DRITTEL);
        assertThat(mehrheiten(new Akte(Gremiumart.VERTRETUNG).gilt(zweiDrittel, "2020-01-01", null)))
                .containsExactly(Mehrheit.EINFACH, Mehrheit.ZWEI_DRITTEL);
        assertThat(mehrheiten(new Akte(Gremiumart.VERTRETUNG)
                        .gilt(new Inhalt.Bestehen(), "2020-01-01", null)
                        .gilt(zweiDrittel, "2020-01-01", null)))
                .containsExactly(Mehrheit.ZWEI_DRITTEL);
        assertThat(mehrheiten(new Akte(Gremiumart.VERTRETUNG)
                        .gilt(zweiDrittel, null, "2019-12-31")
                        .gilt(dreiViertel, "2020-01-01", null)))
                .containsExactly(Mehrheit.ZWEI_DRITTEL, Mehrheit.DREI_VIERTEL);
        assertThat(mehrheiten(new Akte(Gremiumart.VERTRETUNG)
                        .gilt(zweiDrittel, "2020-01-01", null)
                        .hierZurueckgenommen()))
                .containsExactly(Mehrheit.EINFACH);
    }

    private static Set<Mehrheit> mehrheiten(Akte akte) {
        return akte.heisst("Rat", null).fertig().mehrheiten(Abstimmungsgegenstand.HAUPTSACHE);
    }

    @Test
    @DisplayName("V-16: Tage vor Sitzungen gelten je Gremium und Zeit; ohne Festlegung ist nichts gesetzt")
    void days_before_sessions() {
        Gremiumsakte akte = new Akte(Gremiumart.VERTRETUNG)
                .heisst("Kreistag", null)
                .gilt(new Inhalt.Frist(Fristsache.LADUNG, 5), "2020-01-01", "2023-12-31")
                .gilt(new Inhalt.Frist(Fristsache.LADUNG, 7), "2024-01-01", null)
                .gilt(new Inhalt.Frist(Fristsache.VORLAGEN, 14), null, null)
                .fertig();
        assertThat(akte.fristtageAm(Fristsache.LADUNG, Akte.tag("2019-12-31"))).isEmpty();
        assertThat(akte.fristtageAm(Fristsache.LADUNG, Akte.tag("2023-12-31"))).hasValue(5);
        assertThat(akte.fristtageAm(Fristsache.LADUNG, Akte.tag("2024-01-01"))).hasValue(7);
        assertThat(akte.fristtageAm(Fristsache.VORLAGEN, Akte.tag("2019-12-31")))
                .hasValue(14);
        assertThat(akte.fristtageAm(Fristsache.LADUNG_POST, Akte.tag("2024-01-01")))
                .isEmpty();
    }
}
