package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import de.familienaudit.stelle.StelleDetails;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.zielvereinbarung.aufnahme.DokumentHochladen;
import de.familienaudit.zielvereinbarung.aufnahme.ImportService;
import de.familienaudit.zielvereinbarung.aufnahme.ImportVorschau;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeZeile;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import de.familienaudit.zugang.kommune.Erscheinung;
import de.familienaudit.zugang.kommune.KommuneDetails;
import de.familienaudit.zugang.kommune.KommuneEinstellen;
import de.familienaudit.zugang.kommune.KommuneService;
import de.familienaudit.zugang.kommune.Schwellenwerte;
import de.familienaudit.zugang.kommune.WappenSetzen;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Einstellungen gelten für alle in der eigenen Kommune; wie es vorher war, bleibt bekannt")
class KommuneSettingsIT extends ServerTest {

    /** Its second measure names a Stelle outside the administration only. */
    private static final String DOKUMENT =
            Testkommune.DOKUMENT.replace("Verantwortlich\tBauamt", "Verantwortlich\tJobcenter");

    private static final byte[] SVG = ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'"
                    + " style='fill:#123456'/></svg>")
            .getBytes(StandardCharsets.UTF_8);

    @Inject
    private Testkommune testkommune;

    @Inject
    private KommuneService service;

    @Inject
    private ImportService importe;

    @Inject
    private MassnahmenService massnahmen;

    @Inject
    private StellenService stellen;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Test
    void newKommuneHasTheDefaultsAndARenamedOneKnowsItsFormerName() {
        Akteur administration = testkommune.neu(Rolle.ADMINISTRATION);
        KommuneDetails vorher = service.details();
        assertThat(vorher.stilleMonate()).isEqualTo(6);
        assertThat(vorher.vorschauTage()).isEqualTo(90);
        assertThat(vorher.erinnerungTage()).isEqualTo("90, 30, 7, 1");
        assertThat(vorher.erinnerungWiederholung()).isEqualTo(7);
        assertThat(vorher.einspringendeStelle()).isEqualTo("Projektleitung");
        assertThat(service.erscheinung()).isEqualTo(Erscheinung.NEUTRAL);

        String neu = "Umbenannt " + UUID.randomUUID();
        service.einstellen(
                new KommuneEinstellen(vorher.version(), neu, "LANDKREIS", "1F6F43", 3, 30, "60 7", 14, "Stab", true));
        KommuneDetails zweimal = service.details();
        service.einstellen(new KommuneEinstellen(
                zweimal.version(), neu + " 2", "LANDKREIS", "#1f6f43", 3, 30, "60 7", 14, "Stab", true));

        KommuneDetails nachher = service.details();
        LocalDate heute = LocalDate.now(clock);
        assertThat(nachher.name()).isEqualTo(neu + " 2");
        assertThat(nachher.geaendertVon()).isEqualTo(administration.anzeigename());
        assertThat(nachher.fruehereNamen()).containsExactly(new KommuneDetails.Name(vorher.name(), heute.minusDays(1)));
        assertThat(service.nameAm(heute.minusDays(1))).isEqualTo(vorher.name());
        assertThat(service.nameAm(heute)).isEqualTo(neu + " 2");
        assertThat(service.schwellenwerte()).isEqualTo(new Schwellenwerte(3, 30));
        assertThat(service.erscheinung().akzentfarbe()).isEqualTo("#1f6f43");
        testkommune.kollege(administration, Rolle.LESER);
        assertThat(service.schwellenwerte()).isEqualTo(new Schwellenwerte(3, 30));
        assertThatThrownBy(service::details).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void secondSaveIsRefusedWithWhoSavedAndANameOfAnotherKommuneToo() {
        String vergeben = testkommune.neu(Rolle.ADMINISTRATION).kommuneName();
        Akteur erste = testkommune.neu(Rolle.ADMINISTRATION);
        int gelesen = service.details().version();
        String name = erste.kommuneName();
        service.einstellen(einstellen(gelesen, name));
        testkommune.kollege(erste, Rolle.PROJEKTLEITUNG);
        assertThatThrownBy(() -> service.einstellen(einstellen(gelesen, name)))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        e -> assertThat(e.violations().get(0).params().get(0)).isEqualTo(erste.anzeigename()));
        assertThatThrownBy(() -> service.wappenSetzen(new WappenSetzen(gelesen, SVG, "Ein Feld")))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> service.einstellen(einstellen(gelesen + 1, vergeben)))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .containsExactly(Violation.at("name", "kommune.name_vergeben")));
        assertThat(service.details().name()).isEqualTo(name);
    }

    @Test
    void theStelleThatStepsInIsTheOneOfTheKommuneAndALaterChangeRenamesNone() {
        String name = testkommune.neu(Rolle.PROJEKTLEITUNG).kommuneName();
        service.einstellen(einstellen(service.details().version(), name, " Stabsstelle   Familie "));
        assertThat(service.einspringendeStelle()).isEqualTo("Stabsstelle Familie");

        long upload = importe.hochladen(new DokumentHochladen("test.txt", DOKUMENT.getBytes(StandardCharsets.UTF_8)));
        ImportVorschau vorschau = importe.vorschau(upload, 0L);
        assertThat(vorschau.felder().get(0).ziele().get(0).massnahmen())
                .extracting(m -> m.federfuehrung() + " of " + m.waehlbar())
                .containsExactly(
                        "Jugendamt of [Jugendamt, Jobcenter, Stabsstelle Familie]",
                        "Stabsstelle Familie of [Jobcenter, Stabsstelle Familie]");
        assertThat(vorschau.bemerkungen())
                .filteredOn(b -> b.code().equals("KEINE_INTERNE_STELLE"))
                .singleElement()
                .satisfies(b -> assertThat(b.werte()).containsExactly("1.1.2", "Jobcenter", "Stabsstelle Familie"));

        long erste = testkommune.importiere(DOKUMENT, null);
        assertThat(federfuehrungen(erste)).containsExactly("Jugendamt", "Stabsstelle Familie");
        assertThat(stellen.stellen())
                .extracting(StelleDetails::name)
                .containsExactlyInAnyOrder("Jugendamt", "Jobcenter", "Stabsstelle Familie");

        service.einstellen(einstellen(service.details().version(), name, "Familienbüro"));
        assertThat(federfuehrungen(erste)).containsExactly("Jugendamt", "Stabsstelle Familie");
        long zweite = testkommune.importiere(DOKUMENT, null);
        assertThat(federfuehrungen(zweite)).containsExactly("Jugendamt", "Familienbüro");
        assertThat(federfuehrungen(erste)).containsExactly("Jugendamt", "Stabsstelle Familie");

        testkommune.neu(Rolle.PROJEKTLEITUNG);
        assertThat(federfuehrungen(testkommune.importiere(DOKUMENT, null)))
                .containsExactly("Jugendamt", "Projektleitung");
    }

    @Test
    void coatOfArmsIsShownInTheOwnKommuneOnlyAndStaysReadableWhenAnotherFollows() {
        Akteur hier = testkommune.neu(Rolle.PROJEKTLEITUNG);
        int version = service.details().version();
        assertThatThrownBy(() -> service.wappenSetzen(new WappenSetzen(version, new byte[0], "Ein Feld")))
                .hasMessageContaining("kommune.wappen_leer");
        assertThatThrownBy(() -> service.wappenSetzen(new WappenSetzen(version, SVG, " ")))
                .hasMessageContaining("form.pflichtfeld");
        KommuneDetails erstes = service.wappenSetzen(new WappenSetzen(version, SVG, "Ein Feld"));
        KommuneDetails anders = service.wappenSetzen(new WappenSetzen(erstes.version(), new byte[0], "Ein Dreieck"));
        assertThat(anders.wappenId()).isEqualTo(erstes.wappenId());
        assertThat(service.erscheinung().wappenText()).isEqualTo("Ein Dreieck");
        KommuneDetails zweites = service.wappenSetzen(new WappenSetzen(anders.version(), SVG, "Ein Dreieck"));
        assertThat(zweites.wappenId()).isNotEqualTo(erstes.wappenId());
        assertThat(service.wappen(erstes.wappenId()).medientyp()).isEqualTo("image/svg+xml");
        assertThat(new String(service.wappen(erstes.wappenId()).inhalt(), StandardCharsets.UTF_8))
                .contains("fill=\"#123456\"");
        service.wappenEntfernen(zweites.version());
        assertThat(service.erscheinung()).isEqualTo(Erscheinung.NEUTRAL);

        testkommune.neu(Rolle.ADMINISTRATION);
        assertThatThrownBy(() -> service.wappen(erstes.wappenId())).isInstanceOf(NotFoundException.class);
        currentActor.set(hier);
        assertThat(service.wappen(zweites.wappenId()).inhalt()).isNotEmpty();
    }

    private List<String> federfuehrungen(long fassung) {
        return massnahmen
                .alle(new MassnahmenFilter(fassung, null, null, null, null, null, false, null, false, 1))
                .stream()
                .map(MassnahmeZeile::federfuehrung)
                .toList();
    }

    private static KommuneEinstellen einstellen(int version, String name) {
        return einstellen(version, name, "Projektleitung");
    }

    private static KommuneEinstellen einstellen(int version, String name, String einspringendeStelle) {
        return new KommuneEinstellen(version, name, "STADT", "", 6, 90, "90, 30, 7, 1", 7, einspringendeStelle, false);
    }
}
