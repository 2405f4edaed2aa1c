package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.protokoll.ProtokollFilter;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.gang.Entwurfsangaben;
import de.familienaudit.vorlage.kreis.KreisBlatt;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.tagesordnung.TagesordnungPflegeService;
import de.familienaudit.vorlage.tagesordnung.TagesordnungService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A paper becomes public, ceases to be, and begins as a draft. */
@DisplayName("V-10: Veröffentlicht wird, was freigegeben ist; was nicht mehr öffentlich ist, verschwindet sofort")
class VeroeffentlichungIT extends KreisTest {

    @Inject
    private Tagesordnungswelt welt;

    @Inject
    private TagesordnungService tagesordnungen;

    @Inject
    private TagesordnungPflegeService agenda;

    @Test
    @DisplayName(
            "Veröffentlicht ist, was freigegeben ist; Früheres bleibt im Kreis, auch im Protokoll; nichtöffentlich verschwindet sie sofort")
    void publishedInPartsAndWithdrawnAtOnce() throws SQLException {
        begin();
        currentActor.set(gremienbuero);
        assertThatThrownBy(() -> oeffentlichkeit.veroeffentlichen(geheim, 1, befehl(null, null, "", false)))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.field() + " " + v.code())
                        .containsExactly("tag V-10.tag_fehlt", "gremium V-10.gremium_fehlt", "grund V-10.grund_fehlt"));
        assertThat(oeffentlichkeit.vorschau(geheim).bemerkungen())
                .containsExactly("BEMERKUNG", "ZEILENBEMERKUNGEN", "FRAKTIONEN");
        assertThat(oeffentlichkeit.veroeffentlichen(
                        geheim, 1, befehl(LocalDate.of(2022, 1, 5), rat, "Vertrag erfüllt", false)))
                .containsExactly(
                        "SACHVERHALT",
                        "EILGRUND",
                        "STELLUNGNAHME",
                        "HAUSHALTSJAHR",
                        "FINANZZEILEN",
                        "BEMERKUNG",
                        "ZEILENBEMERKUNGEN",
                        "FRAKTIONEN");
        assertThatThrownBy(() -> oeffentlichkeit.schliessen(geheim, 1, "x")).isInstanceOf(ConflictException.class);
        VorlageDetails voll = vorlagen.details(geheim, 1);
        assertThat(voll.angaben().texte().sachverhalt()).contains(GEHEIM);

        Akteur leser = draussen.get("Leser");
        currentActor.set(leser);
        VorlageDetails auszug = vorlagen.details(geheim, null);
        assertThat(auszug.weg().oeffentlich()).isTrue();
        assertThat(auszug.angaben().texte().beschluss()).contains(GEHEIM);
        assertThat(auszug.angaben().texte().sachverhalt()).isEmpty();
        assertThat(auszug.angaben().texte().bemerkung()).isEmpty();
        assertThat(auszug.angaben().kaemmerei().text()).isEmpty();
        assertThat(auszug.finanzen()).isEmpty();
        assertThat(auszug.folge()).singleElement().satisfies(z -> {
            assertThat(z.angabe().bemerkung()).isEmpty();
            assertThat(z.stimmen()).hasSize(1);
        });
        assertThat(auszug.aufzeichnungen())
                .extracting(VorlageDetails.Aufgezeichnet::nummer)
                .containsExactly(2);
        assertThatThrownBy(() -> vorlagen.details(geheim, 1)).isInstanceOf(NotFoundException.class);
        KreisBlatt blatt = oeffentlichkeit.blatt(geheim);
        assertThat(blatt.akte()).singleElement().satisfies(a -> {
            assertThat(a.gremium()).isEqualTo("Rat");
            assertThat(a.grund()).isEqualTo("Vertrag erfüllt");
            assertThat(a.freigabe().sachverhalt()).isFalse();
        });
        assertThat(number(leser, "select count(*) from aufzeichnung where sachverhalt like '%" + GEHEIM + "%'"))
                .isZero();
        assertThat(number(leser, "select count(*) from finanzposten where bemerkung like '%" + GEHEIM + "%'"))
                .isZero();
        assertThat(number(leser, "select count(*) from mitzeichnung")).isZero();
        currentActor.set(draussen.get("Administration"));
        String log = protokoll.abschnitt(ProtokollFilter.ALLES).eintraege().toString();
        assertThat(log)
                .contains(GEHEIM + " im Beschluss")
                .doesNotContain(GEHEIM + " im Sachverhalt", GEHEIM + " im Geld");

        currentActor.set(leser);
        assertThatThrownBy(() -> oeffentlichkeit.schliessen(geheim, 2, "x")).isInstanceOf(ForbiddenException.class);
        currentActor.set(gremienbuero);
        assertThatThrownBy(() -> oeffentlichkeit.veroeffentlichen(
                        geheim, 2, befehl(LocalDate.of(2022, 1, 5), rat, "Noch einmal", false)))
                .isInstanceOf(BusinessRuleException.class);
        assertThat(oeffentlichkeit.gremien()).extracting(g -> g.name()).contains("Rat");
        oeffentlichkeit.schliessen(geheim, 2, "Versehen");
        assertThatThrownBy(() -> oeffentlichkeit.schliessen(geheim, 2, "Versehen"))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.code())
                        .containsExactly("V-10.schon_nichtoeffentlich"));
        for (String tabelle : TABELLEN) {
            assertThat(zeilen(leser, tabelle)).as(tabelle).isZero();
        }
        currentActor.set(leser);
        assertThat(gesucht(GEHEIM)).isEmpty();
        assertThatThrownBy(() -> vorlagen.details(geheim, null)).isInstanceOf(NotFoundException.class);
        // the tombstone for OParl
        assertThat(
                        number(
                                "select count(*) from vorlage where id = " + geheim
                                        + " and entzogen_am >= geaendert_am - interval '1 second' and entzogen_am > angelegt_am and offen_ab is null"))
                .isEqualTo(1);
        currentActor.set(gremienbuero);
        oeffentlichkeit.veroeffentlichen(geheim, 2, befehl(LocalDate.of(2022, 2, 5), rat, "Doch", true));
        currentActor.set(leser);
        assertThat(vorlagen.details(geheim, null).aufzeichnungen())
                .extracting(VorlageDetails.Aufgezeichnet::nummer)
                .containsExactly(3);
        assertThat(number("select count(*) from vorlage where id = " + geheim + " and entzogen_am is null"))
                .isEqualTo(1);
        // one consultation in all its recordings, for OParl
        String zeilen =
                " from beratungszeile b join aufzeichnung a on a.id = b.aufzeichnung_id where a.vorlage_id = " + geheim;
        assertThat(number("select count(*)" + zeilen)).isGreaterThan(2);
        assertThat(number("select count(distinct b.kennung)" + zeilen)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "Ein Entwurf ist im Kreis, auch wenn er öffentlich wird; erst die Fassung, mit der er sich öffnet, sehen alle")
    void aDraftStaysWithItsCircle() throws SQLException {
        begin();
        currentActor.set(ersteller);
        long entwurf = entwuerfe.beginnen(new Entwurfsangaben(entwurf(GEHEIM + " im Entwurf"), null, true));
        Akteur leser = draussen.get("Leser");
        assertThat(number(leser, "select count(*) from vorlage where id = " + entwurf))
                .isZero();
        currentActor.set(leser);
        assertThatThrownBy(() -> vorlagen.details(entwurf, null)).isInstanceOf(NotFoundException.class);
        currentActor.set(draussen.get("andere Projektleitung"));
        assertThatThrownBy(() -> entwuerfe.entwurf(entwurf)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> einreichung.einreichen(entwurf, 1)).isInstanceOf(NotFoundException.class);

        currentActor.set(ersteller);
        einreichung.einreichenMit(entwurf, 1, new Entwurfsangaben(entwurf("Offen"), null, true));
        currentActor.set(leser);
        assertThat(vorlagen.details(entwurf, null).aufzeichnungen())
                .extracting(VorlageDetails.Aufgezeichnet::nummer)
                .containsExactly(2);
        assertThatThrownBy(() -> vorlagen.details(entwurf, 1)).isInstanceOf(NotFoundException.class);
        assertThat(vorlagen.paar(entwurf, null, null).von().kopf().aufzeichnung())
                .isEqualTo(2);
        assertThatThrownBy(() -> vorlagen.paar(entwurf, 1, 2)).isInstanceOf(NotFoundException.class);
        long erste = number("select id from aufzeichnung where nummer = 1 and vorlage_id = " + entwurf);
        assertThat(number(leser, "select count(*) from beratungszeile where aufzeichnung_id = " + erste))
                .isZero();
        assertThat(number(leser, "select count(*) from beratungszeile")).isEqualTo(1);
        currentActor.set(draussen.get("Administration"));
        assertThat(protokoll.abschnitt(ProtokollFilter.ALLES).eintraege().toString())
                .contains("Offen")
                .doesNotContain(GEHEIM + " im Entwurf");

        currentActor.set(ersteller);
        long verborgen = einreichung.einreichenNeu(new Entwurfsangaben(entwurf(GEHEIM + " bleibt"), null, false));
        assertThat(vorlagen.details(verborgen, null).toString()).contains(GEHEIM);
        currentActor.set(leser);
        assertThatThrownBy(() -> vorlagen.details(verborgen, null)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName(
            "Nicht mehr öffentlich: Die Vorlage verlässt den öffentlichen Teil jeder Sitzung, die noch kommt; keine Lücke und kein Eintrag verrät es")
    void itLeavesThePublicPartOfAgendas() throws SQLException {
        begin();
        LocalDate heute = LocalDate.now(ClockProducer.BERLIN);
        long kommende = welt.sitzung(rat, heute.plusDays(20));
        long gewesene = welt.frueher(rat, heute.minusDays(5));
        long a = welt.vorlage("2026/7/101", rat, rat);
        long b = welt.vorlage("2026/7/102", rat, rat);
        for (long vorlage : List.of(a, b)) {
            agenda.aufsetzen(gewesene, vorlage, 1, true);
            agenda.aufsetzen(kommende, vorlage, 2, true);
        }
        String geaendert =
                "select (extract(epoch from geaendert_am) * 1000000)::bigint from sitzung where id = " + gewesene;
        long angelegt = number(geaendert);
        asOwner("update sitzung set stand = 'STATTGEFUNDEN' where id = " + gewesene);
        assertThat(number(geaendert)).isGreaterThan(angelegt);
        long vorher = number("select max(id) from aenderung");
        oeffentlichkeit.schliessen(a, vorlagen.details(a, null).kopf().aufzeichnung(), "Vertrag noch offen");

        assertThat(punkte(kommende)).containsExactly("Ö1 2026/7/102", "N1 2026/7/101");
        assertThat(punkte(gewesene)).containsExactly("Ö1 2026/7/101", "Ö2 2026/7/102");
        assertThat(tagesordnungen
                        .tagesordnung(gewesene)
                        .fuerDieOeffentlichkeit()
                        .toString())
                .contains("2026/7/102")
                .doesNotContain("2026/7/101");
        for (String wer : List.of("Leser", "Administration")) {
            assertThat(number(
                            draussen.get(wer),
                            "select count(*) from aenderung where kommune_id = " + gremienbuero.kommuneId()
                                    + " and id > " + vorher))
                    .as(wer)
                    .isZero();
        }
        currentActor.set(draussen.get("Leser"));
        assertThat(punkte(kommende)).containsExactly("Ö1 2026/7/102");
        assertThat(punkte(gewesene)).containsExactly("Ö1 2026/7/102");

        currentActor.set(gremienbuero);
        agenda.punktOhneVorlage(kommende, "Anfragen");
        assertThat(punkte(kommende)).containsExactly("Ö1 2026/7/102", "Ö2 Anfragen", "N1 2026/7/101");
    }

    private List<String> punkte(long sitzung) {
        return tagesordnungen.tagesordnung(sitzung).teile().stream()
                .flatMap(t -> t.punkte().stream()
                        .map(p -> (t.oeffentlich() ? "Ö" : "N")
                                + p.stelle().nummer() + " "
                                + (p.vorlage() == null ? p.titel() : p.vorlage().nummer())))
                .toList();
    }
}
