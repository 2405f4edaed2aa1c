package de.familienaudit.server;

import static de.familienaudit.server.Buchprobe.zustand;
import static de.familienaudit.server.Haushaltsprobe.HEUTE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.haushalt.bindung.BindungAntragService;
import de.familienaudit.haushalt.wiederkehr.KostenEintragen;
import de.familienaudit.haushalt.wiederkehr.WiederkehrService;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the application's role tries past the program. */
@DisplayName(
        "H-8, G-1: Die Datenbank lässt ein Vertragsjahr einmal beantragen und an wiederkehrenden Kosten nichts ändern")
class WiederkehrDatenbankIT extends ServerTest {

    @Inject
    private Bindungsprobe probe;

    @Inject
    private WiederkehrService kosten;

    @Inject
    private BindungAntragService antraege;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Test
    @DisplayName("Eingetragenes bleibt, wie es ist; beendet und zurückgenommen wird einmal")
    void whatWasEnteredStays() throws SQLException {
        probe.beginne();
        long stelle = probe.position("01.49530.6300", "5.000");
        long id = eintragen();
        kosten.beenden(id, HEUTE.plusYears(1), "Gekündigt");
        long antrag = probe.beantrage(stelle, "1.500");
        try (Buchprobe buch = buch()) {
            buch.execute(antrag(id, 1, antrag));
            buch.commit();
        }
        for (String verboten : List.of(
                "update wiederkehrkosten set betrag = 9 where id = " + id,
                "delete from wiederkehrkosten where id = " + id,
                "update kostenantrag set nummer = 2 where kosten_id = " + id,
                "delete from kostenantrag where kosten_id = " + id)) {
            try (Buchprobe buch = buch()) {
                assertThatThrownBy(() -> buch.execute(verboten)).as(verboten).satisfies(zustand("42501"));
            }
        }
        try (Buchprobe buch = buch()) {
            assertThatThrownBy(
                            () -> buch.execute("update wiederkehrkosten set beendet_grund = 'anders' where id = " + id))
                    .as("ended once")
                    .satisfies(zustand("23000"));
        }
        probe.als(probe.kaemmerei);
        kosten.zuruecknehmen(id, "Ein Irrtum");
        try (Buchprobe buch = buch()) {
            assertThatThrownBy(() -> buch.execute(
                            "update wiederkehrkosten set zurueckgenommen_grund = 'anders' where id = " + id))
                    .as("taken back once")
                    .satisfies(zustand("23000"));
        }
        long zuSpaet = probe.beantrage(stelle, "1.500");
        try (Buchprobe buch = buch()) {
            buch.execute(antrag(id, 2, zuSpaet));
            assertThatThrownBy(buch::pruefe).as("taken back").satisfies(zustand("ZH008"));
        }
    }

    @Test
    @DisplayName("Von zwei Anträgen für ein Vertragsjahr gelingt einer, auch wenn beide zugleich eingetragen werden")
    void ofTwoAtTheSameMomentOneSucceeds() throws Exception {
        probe.beginne();
        long stelle = probe.position("01.49530.6300", "5.000");
        long id = eintragen();
        long eins = probe.beantrage(stelle, "1.500");
        long zwei = probe.beantrage(stelle, "1.500");
        ExecutorService anderer = Executors.newSingleThreadExecutor();
        try (Buchprobe erste = buch();
                Buchprobe zweite = buch()) {
            erste.execute(antrag(id, 1, eins));
            erste.pruefe();
            Future<?> wartet = anderer.submit(() -> {
                zweite.execute(antrag(id, 1, zwei));
                zweite.pruefe();
                return null;
            });
            assertThatThrownBy(() -> wartet.get(500, TimeUnit.MILLISECONDS))
                    .as("the second one waits")
                    .isInstanceOf(TimeoutException.class);
            erste.commit();
            assertThatThrownBy(() -> wartet.get(20, TimeUnit.SECONDS)).cause().satisfies(zustand("ZH008"));
        } finally {
            anderer.shutdownNow();
        }
    }

    @Test
    @DisplayName("Ein zurückgezogener Antrag lebt nicht wieder auf, wenn das Vertragsjahr neu beantragt ist")
    void aReversalRevivesNoSecondOne() throws SQLException {
        probe.beginne();
        long stelle = probe.position("01.49530.6300", "5.000");
        long id = eintragen();
        long eins = probe.beantrage(stelle, "1.500");
        try (Buchprobe buch = buch()) {
            buch.execute(antrag(id, 1, eins));
            buch.commit();
        }
        probe.als(probe.fachamt);
        antraege.zurueckziehen(eins, probe.version(eins), "Doch nicht");
        long zwei = probe.beantrage(stelle, "1.500");
        try (Buchprobe buch = buch()) {
            buch.execute(antrag(id, 1, zwei));
            buch.commit();
        }
        try (Buchprobe buch = buch()) {
            buch.execute(wiederbelebung(eins));
            assertThatThrownBy(buch::pruefe).satisfies(zustand("ZH008"));
        }
    }

    private long eintragen() {
        probe.als(probe.kaemmerei);
        return kosten.eintragen(new KostenEintragen(
                "Zertifikat",
                "Vertrag Z-12",
                null,
                kosten.waehlbare().get(0).id(),
                "1.500",
                HEUTE.withDayOfYear(1),
                null,
                "ENDE_DES_JAHRES",
                ""));
    }

    private String antrag(long id, int nummer, long bindung) {
        return "insert into kostenantrag (kommune_id, kosten_id, nummer, bindung_id) values ("
                + probe.kaemmerei.kommuneId() + ", " + id + ", " + nummer + ", " + bindung + ")";
    }

    /** Mirrors the act by which nothing was reserved any more. */
    private String wiederbelebung(long bindung) {
        String letzter = "(select max(b.satz_id) from buchung b join bindungszeile z on z.id = b.bindungszeile_id"
                + " where z.bindung_id = " + bindung + ")";
        return "with s as (insert into buchungssatz (kommune_id, art, storniert_id, tag, zeilen, nacherfasst, konto_id, erfasst_am)"
                + " select u.kommune_id, 'STORNO', u.id, audit_heute(), u.zeilen, false, " + probe.kaemmerei.kontoId()
                + ", now() from buchungssatz u where u.id = " + letzter + " returning id, storniert_id)"
                + " insert into buchung (kommune_id, satz_id, nr, haushaltsjahr_id, jahresstelle_id, posten, betrag, bindungszeile_id)"
                + " select b.kommune_id, s.id, b.nr, b.haushaltsjahr_id, b.jahresstelle_id, b.posten, -b.betrag, b.bindungszeile_id"
                + " from s join buchung b on b.satz_id = s.storniert_id";
    }

    private Buchprobe buch() throws SQLException {
        return new Buchprobe(dataSource.getConnection(), probe.kaemmerei);
    }
}
