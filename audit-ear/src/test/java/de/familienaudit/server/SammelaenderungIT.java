package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfBearbeitenService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfBeginnen;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfLesenService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfMassnahme;
import de.familienaudit.zielvereinbarung.entwurf.FortschreibungService;
import de.familienaudit.zielvereinbarung.entwurf.SammelAendern;
import de.familienaudit.zielvereinbarung.entwurf.SammelAuswahl;
import de.familienaudit.zielvereinbarung.entwurf.SammelVorschau;
import de.familienaudit.zielvereinbarung.entwurf.SammelaenderungService;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One change for several measures of a draft, in the real server on the real database. */
@DisplayName("A-3, A-5, G-4: Mehrere Maßnahmen ändern sich auf einmal, genau wie die Vorschau es sagte")
class SammelaenderungIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private SammelaenderungService service;

    @Inject
    private FortschreibungService fortschreibung;

    @Inject
    private EntwurfLesenService lesen;

    @Inject
    private EntwurfBearbeitenService bearbeiten;

    @Test
    void aStelleAndATimeChangeAsThePreviewSaid() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long entwurf = fortschreibung.beginnen(new EntwurfBeginnen(testkommune.inKraft(), "Umbau der Verwaltung"));
        Long bauamt = stelle(entwurf, "Bauamt");
        Long jugendamt = stelle(entwurf, "Jugendamt");

        SammelAendern stellen = command(entwurf, "STELLE", bauamt, jugendamt, "");
        SammelVorschau v = service.vorschau(stellen);
        assertThat(v.anzahl()).isEqualTo(1);
        assertThat(v.zeilen())
                .extracting(z -> z.nummer() + " " + z.vorher() + " > " + z.nachher() + " " + z.bemerkungen())
                .containsExactly(
                        "1.1.1 Jugendamt, Jobcenter > Jugendamt, Jobcenter [OHNE_AENDERUNG]",
                        "1.1.2 Bauamt > Jugendamt []");
        assertThat(service.aendern(stellen)).containsExactly("1.1.2");
        assertThat(service.auswahl(entwurf, null, bauamt, 1).zeilen()).isEmpty();
        SammelAuswahl.Zeile danach =
                service.auswahl(entwurf, 1, jugendamt, 1).zeilen().get(1);
        EntwurfMassnahme m = lesen.massnahme(entwurf, danach.massnahmeId());
        assertThat(m.verantwortlich()).isEqualTo("Jugendamt");
        assertThat(m.federfuehrung()).isEqualTo(jugendamt);
        assertThat(m.stellen()).containsExactly(jugendamt);

        SammelAendern zeit = command(entwurf, "ENDE", null, null, "II. Quartal 2019");
        assertThat(service.vorschau(zeit).zeilen())
                .extracting(z -> z.nummer() + " " + z.bemerkungen())
                .containsExactly("1.1.1 []", "1.1.2 [ENDE_VOR_BEGINN]");
        assertThat(service.aendern(command(entwurf, "ENDE", null, null, "IV. Quartal 2029")))
                .containsExactly("1.1.1", "1.1.2");
        assertThat(lesen.uebersicht(entwurf, null, 1).art()).isEqualTo("GERINGFUEGIG");
    }

    @Test
    void whatSomebodyChangedInBetweenIsNotOverwritten() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long entwurf = fortschreibung.beginnen(new EntwurfBeginnen(testkommune.inKraft(), "Umbau der Verwaltung"));
        SammelAendern gesehen = command(entwurf, "ENDE", null, null, "31.12.2030");
        service.aendern(command(entwurf, "BEGINN", null, null, "01.02.2021"));

        assertThatThrownBy(() -> service.aendern(gesehen))
                .isInstanceOfSatisfying(ConflictException.class, e -> assertThat(
                                e.violations().get(0).params().get(1))
                        .asString()
                        .startsWith("1.1.1"));
        long erste = gesehen.massnahmen().get(0).massnahmeId();
        bearbeiten.streichen(entwurf, erste, lesen.massnahme(entwurf, erste).version());
        assertThatThrownBy(() -> service.vorschau(gesehen)).isInstanceOf(ConflictException.class);
    }

    private SammelAendern command(long entwurf, String art, Long von, Long nach, String zeit) {
        List<SammelAendern.Gewaehlt> alle = service.auswahl(entwurf, null, null, 1).zeilen().stream()
                .map(z -> new SammelAendern.Gewaehlt(z.massnahmeId(), z.version()))
                .toList();
        return new SammelAendern(entwurf, alle, art, von, nach, zeit, null, null);
    }

    private Long stelle(long entwurf, String name) {
        return service.auswahl(entwurf, null, null, 1).stellen().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
