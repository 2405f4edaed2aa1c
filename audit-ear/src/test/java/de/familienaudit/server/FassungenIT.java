package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.zielvereinbarung.aufnahme.DokumentHochladen;
import de.familienaudit.zielvereinbarung.aufnahme.ImportService;
import de.familienaudit.zielvereinbarung.aufnahme.ImportVorschau;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.fassung.FassungService;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeDetails;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeZeile;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Import and Fassungen in the real server, G-1, G-7, R-2. */
@DisplayName("A-5, A-9, G-1, G-7: Nur eine Fassung ist in Kraft; die alte bleibt lesbar, Unterschiede werden benannt")
class FassungenIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private MassnahmenService massnahmen;

    @Inject
    private FassungService fassungen;

    @Inject
    private ImportService importe;

    @Test
    void theSameDocumentTwiceShowsNoDifferenceAndKeepsTheMeasures() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long erste = testkommune.inKraft();
        List<Long> ids = ids(erste);
        Long vereinbarung = fassungen.details(erste).kopf().zielvereinbarungId();

        long upload = importe.hochladen(
                new DokumentHochladen("test.txt", Testkommune.DOKUMENT.getBytes(StandardCharsets.UTF_8)));
        ImportVorschau vorschau = importe.vorschau(upload, null);
        assertThat(vorschau.ziel()).isEqualTo(vereinbarung);
        assertThat(vorschau.unterschiede()).isEmpty();
        assertThat(vorschau.gleiche()).isEqualTo(2);

        long zweite = testkommune.importiere(vereinbarung);
        assertThat(ids(zweite)).isEqualTo(ids);
    }

    @Test
    void aChangedDocumentNamesEachDifference() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        String geaendert = Testkommune.DOKUMENT
                .replace("II. Quartal 2022", "IV. Quartal 2023")
                .replace("Maßnahme 1.1.2\tSpielplätze prüfen", "Maßnahme 1.1.3\tBänke aufstellen");
        long upload = importe.hochladen(new DokumentHochladen("neu.txt", geaendert.getBytes(StandardCharsets.UTF_8)));

        ImportVorschau vorschau = importe.vorschau(upload, null);

        assertThat(vorschau.unterschiede())
                .extracting(u -> u.nummer() + " " + u.art())
                .containsExactlyInAnyOrder("1.1.1 GEAENDERT", "1.1.3 NEU", "1.1.2 WEGGEFALLEN");
        assertThat(vorschau.unterschiede().get(0).felder()).singleElement().satisfies(f -> assertThat(f.name())
                .isEqualTo("ende"));
    }

    @Test
    void onlyOneFassungIsInForceAndTheOldOneStaysReadable() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long erste = testkommune.inKraft();
        Long vereinbarung = fassungen.details(erste).kopf().zielvereinbarungId();
        String geaendert = Testkommune.DOKUMENT.replace("II. Quartal 2022", "IV. Quartal 2023");
        long zweite = testkommune.importiere(geaendert, vereinbarung);
        testkommune.nacherfassen(zweite, "BESCHLOSSEN", LocalDate.of(2022, 3, 1));

        assertThat(fassungen.details(erste).kopf().status()).isEqualTo("IN_KRAFT");
        testkommune.nacherfassen(zweite, "IN_KRAFT", LocalDate.of(2022, 3, 2));

        assertThat(fassungen.details(erste).alleFassungen())
                .extracting(FassungKopf::status)
                .containsExactly("IN_KRAFT", "ABGELOEST");
        long id = ids(erste).get(0);
        assertThat(massnahmen.details(id, erste).ende().wortlaut()).isEqualTo("II. Quartal 2022");
        assertThat(massnahmen.details(id, null).giltEnde().wortlaut()).isEqualTo("IV. Quartal 2023");
    }

    @Test
    void theDecisionGivesAnEventBoundBeginItsBound() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long fassung = testkommune.inKraft();

        MassnahmeDetails details = massnahmen.details(ids(fassung).get(0), null);

        assertThat(details.beginn().wortlaut()).isEqualTo("nach Kreistagsbeschluss");
        assertThat(details.beginn().von()).isNull();
        assertThat(details.giltBeginn().von()).isEqualTo(LocalDate.of(2020, 6, 10));
        assertThat(details.betraege()).containsExactly("1.500,00\u00a0€");
    }

    @Test
    void aStepBeforeTheOneBeforeIsRefused() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long fassung = testkommune.importiere(null);
        testkommune.nacherfassen(fassung, "BESCHLOSSEN", LocalDate.of(2020, 6, 10));
        assertThatThrownBy(() -> testkommune.nacherfassen(fassung, "IN_KRAFT", LocalDate.of(2020, 6, 9)))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining("G-7.vor_frueherem");
        assertThatThrownBy(() -> testkommune.nacherfassen(fassung, "ABGELOEST", LocalDate.of(2020, 6, 11)))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining("A-9.uebergang");
    }

    @Test
    void onlyTheProjektleitungImportsAndAnUploadBelongsToItsOwner() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        long upload = importe.hochladen(
                new DokumentHochladen("../../x.txt", Testkommune.DOKUMENT.getBytes(StandardCharsets.UTF_8)));
        assertThat(importe.vorschau(upload, 0L).dateiname()).isEqualTo("x.txt");
        testkommune.kollege(pl, Rolle.PROJEKTLEITUNG);
        assertThatThrownBy(() -> importe.vorschau(upload, 0L)).isInstanceOf(NotFoundException.class);
        testkommune.kollege(pl, Rolle.FACHAMT);
        assertThatThrownBy(() -> importe.vorschau(upload, 0L)).isInstanceOf(ForbiddenException.class);
    }

    private List<Long> ids(long fassung) {
        return massnahmen
                .alle(new MassnahmenFilter(fassung, null, null, null, null, null, false, null, false, 1))
                .stream()
                .map(MassnahmeZeile::id)
                .toList();
    }
}
