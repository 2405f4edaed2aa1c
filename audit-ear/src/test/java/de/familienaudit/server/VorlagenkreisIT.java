package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.protokoll.ProtokollEintrag;
import de.familienaudit.protokoll.ProtokollFilter;
import de.familienaudit.protokoll.ProtokollJob;
import de.familienaudit.protokoll.ProtokollService;
import de.familienaudit.protokoll.Pruefergebnis;
import de.familienaudit.protokoll.SiegelpruefungService;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.vorlage.gang.EinreichungService;
import de.familienaudit.vorlage.gang.EntwurfService;
import de.familienaudit.vorlage.gang.Entwurfsangaben;
import de.familienaudit.vorlage.gremium.GremienpflegeService;
import de.familienaudit.vorlage.gremium.GremiumAnlegen;
import de.familienaudit.vorlage.gremium.GremiumService;
import de.familienaudit.vorlage.kreis.KreisBlatt;
import de.familienaudit.vorlage.kreis.OeffentlichkeitService;
import de.familienaudit.vorlage.kreis.VorlageVeroeffentlichen;
import de.familienaudit.vorlage.papier.Beratungsangabe;
import de.familienaudit.vorlage.papier.Finanzangabe;
import de.familienaudit.vorlage.papier.Stimmangabe;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.VorlagenFilter;
import de.familienaudit.vorlage.papier.VorlagenService;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.papier.VorlagenerfassungService;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Who sees a paper that is not public: every role inside and outside of its circle, by the services and by plain SQL under the role of
 * the application. Each text of the paper holds the word {@link #GEHEIM}.
 */
@DisplayName("V-10, R-2: Nichtöffentliche Vorlagen sieht nur ihr Kreis, auch in der Datenbank und im Protokoll")
class VorlagenkreisIT extends ServerTest {

    private static final String GEHEIM = "Zeisigzwirn";
    private static final String NUMMER = "2021/7/" + GEHEIM;
    private static final LocalDate TAG = LocalDate.of(2021, 3, 10);
    private static final List<String> TABELLEN = List.of(
            "vorlage",
            "aufzeichnung",
            "beratungszeile",
            "abstimmungszeile",
            "finanzposten",
            "mitzeichnung",
            "mitzeichnungsantwort",
            "mitzeichnungsende",
            "vorlagenoeffentlichkeit",
            "aenderung");

    /** Tables of others that name a paper by its id and hold nothing of it. */
    private static final Map<String, String> NENNEN_NUR_DIE_NUMMER = Map.of(
            "fassungsereignis", "that a Fassung was decided is told with the Fassung; its paper only to who sees that");

    @Inject
    private Testkommune testkommune;

    @Inject
    private VorlagenService vorlagen;

    @Inject
    private VorlagenerfassungService erfassung;

    @Inject
    private OeffentlichkeitService oeffentlichkeit;

    @Inject
    private EntwurfService entwuerfe;

    @Inject
    private EinreichungService einreichung;

    @Inject
    private GremienpflegeService gremien;

    @Inject
    private GremiumService gremienLesen;

    @Inject
    private ProtokollService protokoll;

    @Inject
    private SiegelpruefungService pruefung;

    @Inject
    private ProtokollJob job;

    @Inject
    private CurrentActor currentActor;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    private Akteur gremienbuero;
    private Akteur ersteller;
    private long rat;
    private long geheim;
    private final Map<String, Akteur> drinnen = new LinkedHashMap<>();
    private final Map<String, Akteur> draussen = new LinkedHashMap<>();

    @Test
    @DisplayName(
            "Wer zum Kreis gehört, liest alles; für alle anderen gibt es die Vorlage nicht, in keiner Liste und unter keiner Nummer")
    void theCircleReadsAndNobodyElseFindsIt() throws SQLException {
        begin();
        drinnen.forEach((wer, akteur) -> {
            currentActor.set(akteur);
            assertThat(vorlagen.details(geheim, null).toString()).as(wer).contains(GEHEIM);
            assertThat(gesucht(GEHEIM)).as(wer).hasSize(1);
            assertThat(vorlagen.liste(VorlagenFilter.ALLE).jahre()).as(wer).contains(2021);
        });
        draussen.forEach((wer, akteur) -> {
            currentActor.set(akteur);
            assertThatThrownBy(() -> vorlagen.details(geheim, null)).as(wer).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> vorlagen.details(geheim, 1)).as(wer).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> oeffentlichkeit.blatt(geheim)).as(wer).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> protokoll.verlauf("VORLAGE", geheim, null))
                    .as(wer)
                    .isInstanceOf(NotFoundException.class);
            assertThat(gesucht(GEHEIM)).as(wer).isEmpty();
            assertThat(vorlagen.liste(VorlagenFilter.ALLE).toString()).as(wer).doesNotContain(GEHEIM);
            assertThat(vorlagen.liste(VorlagenFilter.ALLE).seite().gesamt())
                    .as(wer)
                    .isLessThanOrEqualTo(1);
            assertThat(vorlagen.liste(VorlagenFilter.ALLE).jahre()).as(wer).doesNotContain(2021);
        });
    }

    @Test
    @DisplayName("Auch ohne das Programm: bloßes SQL unter der Rolle der Anwendung zeigt und ändert nichts")
    void plainSqlShowsAndChangesNothing() throws SQLException {
        begin();
        for (Map.Entry<String, Akteur> person : drinnen.entrySet()) {
            for (String tabelle : TABELLEN) {
                if (!tabelle.equals("vorlagenoeffentlichkeit")) {
                    assertThat(zeilen(person.getValue(), tabelle))
                            .as(person.getKey() + " in " + tabelle)
                            .isPositive();
                }
            }
        }
        for (Map.Entry<String, Akteur> person : draussen.entrySet()) {
            Akteur akteur = person.getValue();
            for (String tabelle : TABELLEN) {
                assertThat(zeilen(akteur, tabelle))
                        .as(person.getKey() + " in " + tabelle)
                        .isZero();
            }
            assertThat(als(akteur, "update vorlage set stand = 'ABGELEHNT' where id = " + geheim))
                    .isZero();
            assertThatThrownBy(() -> als(
                            akteur,
                            "insert into beratungszeile (kommune_id, aufzeichnung_id, position, rolle, stand, umfang, teile,"
                                    + " geaendert, ausfallgrund, bemerkung) select " + akteur.kommuneId()
                                    + ", " + aufzeichnung()
                                    + ", 9, 'ANHOERUNG', 'GEPLANT', 'NICHTS', '', false, '', ''"))
                    .as(person.getKey())
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    @DisplayName(
            "Suche, Ausgabe und Verlauf des Protokolls lassen die Einträge weg, auch der Administration; der Kreis liest sie")
    void theChangeLogLeavesItOut() throws SQLException {
        begin();
        Akteur verwaltung = draussen.get("Administration");
        currentActor.set(verwaltung);
        List<ProtokollEintrag> alle = protokoll.abschnitt(ProtokollFilter.ALLES).eintraege();
        assertThat(alle).isNotEmpty();
        assertThat(alle.toString()).doesNotContain(GEHEIM);
        assertThat(alle).noneMatch(e -> e.tabelle().startsWith("mitzeichnung"));
        assertThat(protokoll.suche(filter(GEHEIM)).eintraege()).isEmpty();

        // somebody who is both: as Gremienbüro he belongs to the circle
        Akteur beides = mit(gremienbuero, EnumSet.of(Rolle.GREMIENBUERO, Rolle.ADMINISTRATION));
        currentActor.set(beides);
        assertThat(protokoll.suche(filter(GEHEIM)).eintraege()).isNotEmpty();
        assertThat(protokoll.verlauf("VORLAGE", geheim, null).eintraege().toString())
                .contains(GEHEIM);
    }

    @Test
    @DisplayName(
            "Versiegeln und Prüfen umfassen alle Einträge; ein Befund nennt außerhalb des Kreises nur Tabelle und Nummer")
    void theCheckGoesOverEverythingAndTellsTableAndIdAlone() throws SQLException {
        begin();
        Akteur verwaltung = draussen.get("Administration");
        currentActor.set(verwaltung);
        versiegeln();
        Pruefergebnis heil = pruefung.pruefe();
        assertThat(heil.maengel()).isEmpty();
        long gesamt = number("select count(*) from aenderung where kommune_id = " + verwaltung.kommuneId());
        assertThat(heil.stand().versiegelt() + heil.stand().offen()).isGreaterThanOrEqualTo(gesamt - 1);
        assertThat(zeilenAlle(verwaltung, "aenderung")).isLessThan(gesamt);

        long eintrag = number(
                "select min(id) from aenderung where tabelle = 'aufzeichnung' and sichtbar_id = " + aufzeichnung());
        long sichtbar = number(
                "select min(id) from aenderung where tabelle = 'gremium' and kommune_id = " + verwaltung.kommuneId());
        asOwner("update aenderung set nachher = nachher || '{\"betreff\": \"verfälscht\"}' where id in (" + eintrag
                + ", " + sichtbar + ")");
        Pruefergebnis krank = pruefung.pruefe();
        assertThat(krank.maengel()).hasSize(2);
        assertThat(krank.toString()).doesNotContain(GEHEIM);
        assertThat(krank.maengel())
                .filteredOn(b -> b.eintrag() == eintrag)
                .singleElement()
                .satisfies(b -> {
                    assertThat(b.tabelle()).isEqualTo("aufzeichnung");
                    assertThat(b.datensatz()).isEqualTo(String.valueOf(aufzeichnung()));
                    assertThat(b.person()).isNull();
                    assertThat(b.zeitpunkt()).isNull();
                });
        assertThat(krank.maengel())
                .filteredOn(b -> b.eintrag() == sichtbar)
                .singleElement()
                .satisfies(b -> assertThat(b.person()).isNotNull());
        // afterwards the log is shut again
        assertThat(protokoll.suche(filter(GEHEIM)).eintraege()).isEmpty();

        currentActor.set(mit(gremienbuero, EnumSet.of(Rolle.GREMIENBUERO, Rolle.ADMINISTRATION)));
        assertThat(pruefung.pruefe().maengel())
                .allSatisfy(b -> assertThat(b.person()).isNotNull());
    }

    @Test
    @DisplayName(
            "Eine vergebene Nummer wird auch dann nicht zweimal angenommen, wenn ihre Vorlage niemand sehen darf; gesagt wird nur das")
    void aSecretNumberIsTakenAllTheSame() throws SQLException {
        begin();
        currentActor.set(draussen.get("andere Projektleitung"));
        assertThatThrownBy(() -> erfassung.erfassen(angaben(NUMMER, "Etwas anderes")))
                .isInstanceOfSatisfying(
                        BusinessRuleException.class,
                        e -> assertThat(e.violations()).singleElement().satisfies(v -> {
                            assertThat(v.code()).isEqualTo("V-1.nummer_vergeben");
                            assertThat(v.params()).containsExactly(NUMMER);
                        }));
        assertThatThrownBy(() -> erfassung.berichtigen(geheim, 1, angaben("2021/7/900", "Fremd")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("Ein Gremium, das nur eine nichtöffentliche Vorlage nennt, wird nicht zurückgenommen")
    void aBodyThatOnlyASecretPaperNamesStands() throws SQLException {
        begin();
        // the right by the application alone: in the database this person is outside of the circle
        currentActor.set(mit(draussen.get("andere Projektleitung"), EnumSet.of(Rolle.GREMIENBUERO)));
        int version = gremienLesen.gremium(rat).version();
        assertThatThrownBy(() -> gremien.gremiumZuruecknehmen(rat, version, "Irrtum"))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.code())
                        .containsExactly("V-2.gremium_genannt"));
    }

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
        oeffentlichkeit.veroeffentlichen(geheim, 1, befehl(LocalDate.of(2022, 1, 5), rat, "Vertrag erfüllt", false));
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
            "Jede Tabelle, die eine Vorlage oder Aufzeichnung nennt, ist mit ihr verschlossen und sagt es dem Protokoll, oder der Grund steht da")
    void noTableOfAPaperIsForgotten() throws SQLException {
        Set<String> offen = new TreeSet<>();
        try (Connection c = owner();
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery(
                        "select distinct c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                                + " join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'"
                                + " and a.attname in ('vorlage_id', 'aufzeichnung_id') and not a.attisdropped and not (exists (select 1"
                                + " from pg_policy p where p.polrelid = c.oid and p.polname = 'kreis' and not p.polpermissive) and exists ("
                                + "select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'aenderung_protokollieren' and t.tgnargs = 2))")) {
            while (r.next()) {
                offen.add(r.getString(1));
            }
        }
        assertThat(offen).containsExactlyElementsOf(NENNEN_NUR_DIE_NUMMER.keySet());
    }

    private Vorlagenangaben entwurf(String betreff) {
        return new Vorlagenangaben(
                "",
                "BESCHLUSSVORLAGE",
                new Vorlagenangaben.Texte(betreff, "Beschluss", "Sachverhalt", "Amt", ""),
                new Vorlagenangaben.Kaemmerei("ERFOLGT", "", ""),
                new Vorlagenangaben.Ausgefertigt(null, ""),
                List.of(new Beratungsangabe(
                        rat,
                        LocalDate.now(ClockProducer.BERLIN).plusDays(40),
                        "ENTSCHEIDUNG",
                        "GEPLANT",
                        new Beratungsangabe.Entscheidung("GANZ", "", false),
                        null,
                        "",
                        List.of())),
                List.of(),
                new Vorlagenangaben.Woher("", ""));
    }

    private void begin() throws SQLException {
        gremienbuero = testkommune.neu(Rolle.GREMIENBUERO);
        rat = gremien.anlegen(new GremiumAnlegen("VERTRETUNG", "Rat", "Hauptsatzung"));
        ersteller = testkommune.kollege(gremienbuero, Rolle.PROJEKTLEITUNG);
        geheim = erfassung.erfassenNichtoeffentlich(angaben(NUMMER, GEHEIM + " im Betreff"));
        long ort = gremienbuero.kommuneId();
        long einreicher = stelle(ort, "Sozialamt");
        long mitzeichner = stelle(ort, "Bauamt");
        long andere = stelle(ort, "Ordnungsamt");
        asOwner("update vorlage set einreicher_stelle_id = " + einreicher + " where id = " + geheim);
        asOwner(
                "insert into mitzeichnung (kommune_id, vorlage_id, runde, art, stelle_id, rang, frist, hinweis, erfasst_am, erfasst_von) values ("
                        + ort + ", " + geheim + ", 1, 'STELLE', " + mitzeichner + ", 1, current_date, '" + GEHEIM
                        + "', now(), 'Test')");
        asOwner(
                "insert into mitzeichnung (kommune_id, vorlage_id, runde, art, stelle_id, rang, frist, hinweis, erfasst_am, erfasst_von,"
                        + " zurueckgenommen_am, zurueckgenommen_von, zurueckgenommen_grund) values (" + ort + ", "
                        + geheim + ", 1, 'STELLE', "
                        + andere + ", 1, current_date, '', now(), 'Test', now(), 'Test', 'Irrtum')");

        asOwner("alter table mitzeichnungsantwort disable trigger mitzeichnung_beantworten;"
                + " insert into mitzeichnungsantwort (kommune_id, vorlage_id, mitzeichnung_id, ergebnis, bemerkung, grund, aufzeichnung,"
                + " vertreten, erfasst_am, erfasst_von) select m.kommune_id, m.vorlage_id, m.id, case when m.zurueckgenommen_am is null"
                + " then 'MITGEZEICHNET' else 'ZURUECKGEGEBEN' end, case when m.zurueckgenommen_am is null then '"
                + GEHEIM
                + "' else '' end, case when m.zurueckgenommen_am is null then '' else '" + GEHEIM
                + "' end, 1, '', now(), 'Test' from mitzeichnung m where m.vorlage_id = " + geheim
                + "; alter table mitzeichnungsantwort enable trigger mitzeichnung_beantworten");
        asOwner(
                "insert into mitzeichnungsende (kommune_id, vorlage_id, runde, ende, grund, erfasst_am, erfasst_von) values ("
                        + ort + ", " + geheim + ", 1, 'ABGEBROCHEN', '" + GEHEIM + "', now(), 'Test')");

        drinnen.put("Ersteller", ersteller);
        drinnen.put("Gremienbüro", gremienbuero);
        drinnen.put("Kämmerei", kollege(Rolle.KAEMMEREI));
        Akteur landraetin = kollege(Rolle.LANDRAT);
        drinnen.put("Landrätin", landraetin);
        Akteur leitung = besetzt(einreicher, "LEITUNG", "null");
        drinnen.put("Leitung der einreichenden Stelle", leitung);
        drinnen.put("Bearbeitung der einreichenden Stelle", besetzt(einreicher, "BEARBEITUNG", "null"));
        drinnen.put("Vertretung der einreichenden Stelle", vertreten(einreicher, leitung, false, true));
        drinnen.put("Leitung der mitzeichnenden Stelle", besetzt(mitzeichner, "LEITUNG", "null"));
        long haus = stelle(ort, "Landrätin");
        drinnen.put("bestätigte Vertretung der Landrätin", vertreten(haus, landraetin, true, true));

        draussen.put("andere Projektleitung", kollege(Rolle.PROJEKTLEITUNG));
        for (Rolle rolle : List.of(Rolle.FACHAMT, Rolle.AUDITOR, Rolle.LESER, Rolle.ADMINISTRATION)) {
            draussen.put(name(rolle), kollege(rolle));
        }
        draussen.put("frühere Bearbeitung", besetzt(einreicher, "BEARBEITUNG", "current_date - 1"));
        draussen.put("Leitung einer Stelle, deren Anfrage zurückgenommen ist", besetzt(andere, "LEITUNG", "null"));
        draussen.put("unbestätigte Vertretung der Landrätin", vertreten(haus, landraetin, true, false));
        draussen.put("Gremienbüro einer anderen Kommune", testkommune.neu(Rolle.GREMIENBUERO));
        currentActor.set(gremienbuero);
    }

    private static String name(Rolle rolle) {
        return rolle.name().charAt(0) + rolle.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private Akteur kollege(Rolle rolle) {
        return testkommune.kollege(gremienbuero, rolle);
    }

    private Akteur besetzt(long stelle, String art, String bis) throws SQLException {
        Akteur person = kollege(Rolle.FACHAMT);
        asOwner("insert into stellenbesetzung (kommune_id, stelle_id, konto_id, art, gueltig_bis) values ("
                + person.kommuneId() + ", " + stelle + ", " + person.kontoId() + ", '" + art + "', " + bis + ")");
        return person;
    }

    private Akteur vertreten(long stelle, Akteur inhaber, boolean landrat, boolean bestaetigt) throws SQLException {
        Akteur person = kollege(Rolle.FACHAMT);
        String wer = String.valueOf(gremienbuero.kontoId());
        String urkunde = "null, null, null, null, null, null, null, null";
        if (landrat && bestaetigt) {
            asOwner("insert into dateiinhalt (id, kommune_id, sha256, groesse, medientyp) values (" + person.kontoId()
                    + ", " + person.kommuneId() + ", repeat('a', 64), 1, 'application/pdf')");
            urkunde =
                    person.kontoId() + ", 'urkunde.pdf', 'application/pdf', repeat('a', 64), 1, now(), 'Test', " + wer;
        }
        asOwner(
                "insert into vertretung (kommune_id, stelle_id, inhaber_id, vertreter_id, gueltig_von, gueltig_bis, grund, landrat,"
                        + " benannt_am, benannt_von, benannt_von_konto, urkunde_inhalt_id, urkunde_dateiname, urkunde_medientyp, urkunde_sha256,"
                        + " urkunde_groesse, urkunde_am, urkunde_von, urkunde_von_konto, bestaetigt_am, bestaetigt_von, bestaetigt_von_konto) values ("
                        + person.kommuneId() + ", " + stelle + ", " + inhaber.kontoId() + ", " + person.kontoId()
                        + ", current_date, current_date, 'Urlaub', " + landrat + ", now(), 'Test', " + inhaber.kontoId()
                        + ", " + urkunde
                        + (landrat && bestaetigt ? ", now(), 'Test', " + wer : ", null, null, null") + ")");
        return person;
    }

    private static long stelle(long kommune, String name) throws SQLException {
        long id = number("select nextval('objekt_id')");
        asOwner("insert into stelle (id, kommune_id, name, art) values (" + id + ", " + kommune + ", '" + name
                + "', 'INTERN')");
        return id;
    }

    private static Akteur mit(Akteur person, Set<Rolle> rollen) {
        return new Akteur(
                person.kontoId(),
                person.benutzername(),
                person.anzeigename(),
                person.kommuneId(),
                person.kommuneName(),
                rollen);
    }

    private List<?> gesucht(String text) {
        return vorlagen.liste(new VorlagenFilter(text, "", "", "", "", VorlagenFilter.ALLE.blatt()))
                .seite()
                .zeilen();
    }

    private static ProtokollFilter filter(String text) {
        return new ProtokollFilter(null, null, "", "", "", text, null, null);
    }

    private static VorlageVeroeffentlichen befehl(LocalDate tag, Long gremium, String grund, boolean alles) {
        return new VorlageVeroeffentlichen(tag, gremium, grund, new VorlageVeroeffentlichen.Teile(alles, alles, alles));
    }

    private Vorlagenangaben angaben(String nummer, String betreff) {
        return new Vorlagenangaben(
                nummer,
                "BESCHLUSSVORLAGE",
                new Vorlagenangaben.Texte(
                        betreff,
                        GEHEIM + " im Beschluss",
                        GEHEIM + " im Sachverhalt",
                        GEHEIM + " als Einreicher",
                        GEHEIM + " als Bemerkung"),
                new Vorlagenangaben.Kaemmerei("ERFOLGT", GEHEIM + " der Kämmerei", "2021"),
                new Vorlagenangaben.Ausgefertigt(null, ""),
                List.of(new Beratungsangabe(
                        rat,
                        TAG,
                        "ENTSCHEIDUNG",
                        "BEHANDELT",
                        new Beratungsangabe.Entscheidung("GANZ", "", false),
                        null,
                        GEHEIM + " zur Zeile",
                        List.of(new Stimmangabe(
                                new Stimmangabe.Frage("HAUPTSACHE", "", "", GEHEIM + " als Wortlaut"),
                                new Stimmangabe.Zahlen("5", "1", "", "", ""),
                                "",
                                "",
                                GEHEIM + " der Fraktion")))),
                List.of(new Finanzangabe("GESAMTKOSTEN", "1.000", "", false, GEHEIM, "2021", GEHEIM + " im Geld")),
                new Vorlagenangaben.Woher("Akte", "Probe"));
    }

    private void versiegeln() {
        do {
            job.versiegeln();
        } while (pruefung.stand().offen() > 0);
    }

    private long aufzeichnung() {
        try {
            return number("select min(id) from aufzeichnung where vorlage_id = " + geheim);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows of this paper that the person sees in a table. */
    private long zeilen(Akteur akteur, String tabelle) throws SQLException {
        String davon =
                switch (tabelle) {
                    case "vorlage" -> "id = " + geheim;
                    case "aufzeichnung",
                            "mitzeichnung",
                            "mitzeichnungsantwort",
                            "mitzeichnungsende",
                            "vorlagenoeffentlichkeit" -> "vorlage_id = " + geheim;
                    case "aenderung" -> "sichtbar_wie is not null and kommune_id = " + gremienbuero.kommuneId();
                    default -> "kommune_id = " + gremienbuero.kommuneId();
                };
        return number(akteur, "select count(*) from " + tabelle + " where " + davon);
    }

    private long zeilenAlle(Akteur akteur, String tabelle) throws SQLException {
        return number(akteur, "select count(*) from " + tabelle);
    }

    private long number(Akteur akteur, String sql) throws SQLException {
        return mitDatenbank(akteur, s -> {
            try (ResultSet r = s.executeQuery(sql)) {
                r.next();
                return r.getLong(1);
            }
        });
    }

    private long als(Akteur akteur, String sql) throws SQLException {
        return mitDatenbank(akteur, s -> (long) s.executeUpdate(sql));
    }

    private interface Frage {
        long stelle(Statement s) throws SQLException;
    }

    private long mitDatenbank(Akteur akteur, Frage frage) throws SQLException {
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('audit.akteur', 'test', true), set_config('audit.konto', '" + akteur.kontoId()
                    + "', true), set_config('audit.kommune', '" + akteur.kommuneId() + "', true)");
            try {
                return frage.stelle(s);
            } finally {
                c.rollback();
            }
        }
    }

    private static long number(String sql) throws SQLException {
        try (Connection c = owner();
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery(sql)) {
            r.next();
            return r.getLong(1);
        }
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection c = owner();
                Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(
                System.getenv("AUDIT_DB_URL"),
                System.getenv("AUDIT_DB_OWNER"),
                System.getenv("AUDIT_DB_OWNER_PASSWORD"));
    }
}
