package de.familienaudit.server;

import static de.familienaudit.server.Haushaltsprobe.HEUTE;
import static de.familienaudit.server.Haushaltsprobe.JAHR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.haushalt.bindung.BindungAntragService;
import de.familienaudit.haushalt.bindung.BindungBeantragen;
import de.familienaudit.haushalt.wiederkehr.KostenEintragen;
import de.familienaudit.haushalt.wiederkehr.Kostenvorschlag;
import de.familienaudit.haushalt.wiederkehr.Kostenzeile;
import de.familienaudit.haushalt.wiederkehr.WiederkehrService;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.ForbiddenException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H-8: Wiederkehrende Kosten schlagen vor, und ein Antrag nennt sein Vertragsjahr")
class WiederkehrIT extends ServerTest {

    @Inject
    private Bindungsprobe probe;

    @Inject
    private WiederkehrService kosten;

    @Inject
    private BindungAntragService antraege;

    @Test
    @DisplayName("Was beantragt ist, wird nicht mehr vorgeschlagen, bis der Antrag zurückgezogen ist")
    void onceAtATime() {
        probe.beginne();
        long ort = probe.position("01.49530.6300", "5.000");
        long id = kosten.eintragen(vertrag());
        assertThat(vorschlaege()).hasSize(4).first().satisfies(v -> {
            assertThat(v.nummer()).isEqualTo(1);
            assertThat(v.jahr()).isEqualTo(JAHR);
            assertThat(v.jahresstelleId()).isEqualTo(ort);
        });
        assertThat(vorschlaege().get(1).jahresstelleId()).isNull();

        probe.als(probe.fachamt);
        long bindung = antraege.beantragen(antrag(ort, id, 1));
        assertThat(probe.blatt(bindung).anlass().kosten().nummer()).isEqualTo(1);
        assertThat(vorschlaege()).extracting(Kostenvorschlag::nummer).containsExactly(2, 3, 4);
        assertThat(kosten.vorschlag(id, 1)).isEmpty();
        assertThatThrownBy(() -> antraege.beantragen(antrag(ort, id, 1))).hasMessage("H-8.schon_beantragt");
        assertThatThrownBy(() -> antraege.beantragen(antrag(ort, id, 2))).hasMessage("H-8.anderes_jahr");

        antraege.zurueckziehen(bindung, probe.version(bindung), "Doch nicht");
        assertThat(vorschlaege()).hasSize(4);
        antraege.beantragen(antrag(ort, id, 1));
    }

    @Test
    @DisplayName("Die Kämmerei beendet mit Tag und Grund und nimmt einen Irrtum zurück; sonst ändert sich nichts")
    void endedAndTakenBack() {
        probe.beginne();
        probe.position("01.49530.6300", "5.000");
        long id = kosten.eintragen(vertrag());
        assertThatThrownBy(() -> kosten.beenden(id, HEUTE.withDayOfYear(1).minusDays(1), ""))
                .hasMessage("H-8.ende_vor_beginn, G-1.aenderung_ohne_grund");
        LocalDate zum = LocalDate.of(JAHR + 1, 12, 31);
        kosten.beenden(id, zum, "Gekündigt");
        assertThat(vorschlaege()).hasSize(2);
        assertThatThrownBy(() -> kosten.beenden(id, zum, "Noch einmal")).isInstanceOf(ConflictException.class);
        kosten.zuruecknehmen(id, "Ein Irrtum");
        assertThat(vorschlaege()).isEmpty();
        assertThat(kosten.liste().kosten())
                .singleElement()
                .extracting(Kostenzeile::grund)
                .isEqualTo("Ein Irrtum");
        assertThatThrownBy(() -> kosten.zuruecknehmen(id, "Noch einmal")).isInstanceOf(ConflictException.class);
        probe.als(probe.fachamt);
        assertThatThrownBy(() -> kosten.eintragen(vertrag())).isInstanceOf(ForbiddenException.class);
    }

    private List<Kostenvorschlag> vorschlaege() {
        return kosten.liste().vorschlaege();
    }

    private KostenEintragen vertrag() {
        long stelle =
                kosten.waehlbare().isEmpty() ? 0 : kosten.waehlbare().get(0).id();
        return new KostenEintragen(
                "Zertifikat",
                "Vertrag Z-12",
                null,
                stelle,
                "1.500",
                HEUTE.withDayOfYear(1),
                null,
                "ENDE_DES_JAHRES",
                "");
    }

    private static BindungBeantragen antrag(long ort, long id, int nummer) {
        return new BindungBeantragen(
                "Zertifikat",
                "",
                List.of(new BindungBeantragen.Zeile(ort, "1.500")),
                null,
                null,
                new BindungBeantragen.Kosten(id, nummer));
    }
}
