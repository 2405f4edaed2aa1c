package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.dokument.AnhangHinzufuegen;
import de.familienaudit.dokument.AnhangService;
import de.familienaudit.dokument.AnhangZeile;
import de.familienaudit.protokoll.ProtokollFilter;
import de.familienaudit.protokoll.ProtokollService;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-9, G-1: Der Nachweis eines Schrittes hängt an der Fassung")
class EvidenceOfAFassungIT extends ServerTest {

    private static final LocalDate SITZUNG = LocalDate.of(2020, 6, 10);

    @Inject
    private Testkommune testkommune;

    @Inject
    private AnhangService anhaenge;

    @Inject
    private ProtokollService protokoll;

    @Inject
    private CurrentActor currentActor;

    @Test
    void projektleitungAndAuditorAttachItAndEveryRoleOfTheKommuneReadsIt() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        long fassung = testkommune.inKraft();
        anfuegen(fassung, "niederschrift.pdf");
        currentActor.set(testkommune.kollege(pl, Rolle.AUDITOR));
        anfuegen(fassung, "pruefung.pdf");

        currentActor.set(testkommune.kollege(pl, Rolle.FACHAMT));
        assertThat(anhaenge.liste("FASSUNG", fassung))
                .extracting(AnhangZeile::dateiname)
                .containsExactly("pruefung.pdf", "niederschrift.pdf");
        assertThatThrownBy(() -> anfuegen(fassung, "fremd.pdf")).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void theChangeLogLeadsFromTheFileToItsFassung() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        long fassung = testkommune.inKraft();
        anfuegen(fassung, "niederschrift.pdf");

        currentActor.set(testkommune.kollege(pl, Rolle.ADMINISTRATION));
        assertThat(protokoll
                        .suche(new ProtokollFilter(null, null, "", "anhang", "", "", null, null))
                        .eintraege())
                .singleElement()
                .satisfies(e -> assertThat(e.bezug().id()).isEqualTo(fassung));
    }

    @Test
    void anotherKommuneFindsNeitherFassungNorFile() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long fassung = testkommune.inKraft();
        anfuegen(fassung, "niederschrift.pdf");
        long datei = anhaenge.liste("FASSUNG", fassung).get(0).id();

        testkommune.neu(Rolle.PROJEKTLEITUNG);

        assertThatThrownBy(() -> anhaenge.liste("FASSUNG", fassung)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> anfuegen(fassung, "fremd.pdf")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> anhaenge.datei(datei)).isInstanceOf(NotFoundException.class);
    }

    private void anfuegen(long fassung, String name) {
        anhaenge.anfuegen(new AnhangHinzufuegen("FASSUNG", fassung, null, Testdatei.pdf(name), "", SITZUNG));
    }
}
