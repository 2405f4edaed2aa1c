package de.familienaudit.server;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.stelle.domain.Besetzungsart;
import de.familienaudit.vorlage.papier.Beratungsangabe;
import de.familienaudit.vorlage.papier.Bezugsangabe;
import de.familienaudit.vorlage.papier.Stimmangabe;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.papier.VorlagenerfassungService;
import de.familienaudit.zielvereinbarung.aufnahme.DokumentHochladen;
import de.familienaudit.zielvereinbarung.aufnahme.ImportService;
import de.familienaudit.zielvereinbarung.aufnahme.ImportUebernehmen;
import de.familienaudit.zielvereinbarung.aufnahme.ImportVorschau;
import de.familienaudit.zielvereinbarung.fassung.FassungNacherfassen;
import de.familienaudit.zielvereinbarung.fassung.FassungService;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Builds what a test needs: a Kommune of its own, people in it, and an agreement taken over by the importer. */
@Dependent
public class Testkommune {

    /** Two measures: the first one led by the Jugendamt, the second one by the Bauamt. */
    public static final String DOKUMENT = String.join(
            "\n",
            "Zielvereinbarung der Testkommune",
            "",
            "Handlungsfeld 1: Steuerung",
            "",
            "Ziel 1.1\tAngebote sind bekannt",
            "Indikator / Erfolgskriterium\tEine Übersicht liegt vor",
            "Zielquelle\tWorkshop",
            "",
            "Maßnahme 1.1.1\tÜbersicht der Angebote erstellen",
            "Indikator / Erfolgskriterium\tDie Übersicht ist veröffentlicht",
            "Zielgruppe\tFamilien",
            "Kosten / Ressourcen\t1.500 €",
            "Verantwortlich\tJugendamt, Jobcenter",
            "Umsetzungsbeginn\tnach Kreistagsbeschluss",
            "Umsetzung bis\tII. Quartal 2022",
            "Kommunikation\tInternet",
            "",
            "Maßnahme 1.1.2\tSpielplätze prüfen",
            "Indikator / Erfolgskriterium\tEine Liste liegt vor",
            "Zielgruppe\tKinder",
            "Kosten / Ressourcen\tPersonal",
            "Verantwortlich\tBauamt",
            "Umsetzungsbeginn\t01.01.2020",
            "Umsetzung bis\tfortlaufend",
            "Kommunikation\tPresse",
            "");

    /** A hash that no password has; with few rounds, for it is checked often and protects nothing. */
    private static final String KEIN_PASSWORT =
            "PBKDF2WithHmacSHA256:1000:QPg78fe9Q/uhO6qbJDB9jGXDVAuf0dSnXdqgHKUTX38=:W5sDg1yi+ipYs0tXsdlQVGB6MsYJL1vBv2IUrpeaQhE=";

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private ImportService importe;

    @Inject
    private FassungService fassungen;

    @Inject
    private VorlagenerfassungService papiere;

    /** A new Kommune with one person; that person acts from now on. */
    public Akteur neu(Rolle rolle) {
        String name = "Kommune " + UUID.randomUUID();
        long id = write(0, 0, "insert into kommune (id, name, art) values ({id}, '" + name + "', 'STADT')");
        return kollege(new Akteur(0, "anonym", "", id, name, Set.of()), rolle);
    }

    /** One more person in the same Kommune; that person acts from now on. */
    public Akteur kollege(Akteur ort, Rolle rolle) {
        String benutzername = "test-" + UUID.randomUUID();
        String anzeigename = "Person " + rolle;
        long id = write(
                0,
                ort.kommuneId(),
                "insert into konto (id, kommune_id, benutzername, anzeigename, passwort_hash) values ({id}, "
                        + ort.kommuneId() + ", '" + benutzername
                        + "', '" + anzeigename + "', '" + KEIN_PASSWORT + "')");
        write(
                id,
                ort.kommuneId(),
                "insert into rollenvergabe (kommune_id, konto_id, rolle) values (" + ort.kommuneId() + ", " + id + ", '"
                        + rolle + "')");
        Akteur akteur = new Akteur(id, benutzername, anzeigename, ort.kommuneId(), ort.kommuneName(), Set.of(rolle));
        currentActor.set(akteur);
        return akteur;
    }

    /** Lets a person work for a Stelle. */
    public void besetze(Akteur akteur, String stelle, Besetzungsart art) {
        write(
                akteur.kontoId(),
                akteur.kommuneId(),
                "insert into stellenbesetzung (kommune_id, stelle_id, konto_id, art) select kommune_id, id, "
                        + akteur.kontoId() + ", '" + art + "' from stelle where name = '" + stelle + "'");
    }

    /** Lets an account end with a day. */
    public void befriste(Akteur akteur, LocalDate bis) {
        write(
                akteur.kontoId(),
                akteur.kommuneId(),
                "update konto set gueltig_bis = '" + bis + "' where id = " + akteur.kontoId());
    }

    /** Lets the work of a person for a Stelle be over since yesterday. */
    public void entbinde(Akteur akteur) {
        write(
                akteur.kontoId(),
                akteur.kommuneId(),
                "update stellenbesetzung set gueltig_bis = current_date - 1 where konto_id = " + akteur.kontoId());
    }

    /** Moves a Vertretung to other days, behind the service: nobody can name one for the past. */
    public void verlege(Akteur akteur, long vertretung, LocalDate von, LocalDate bis) {
        write(
                akteur.kontoId(),
                akteur.kommuneId(),
                "update vertretung set gueltig_von = '" + von + "', gueltig_bis = '" + bis + "' where id = "
                        + vertretung);
    }

    /** Takes {@link #DOKUMENT} over; returns the id of the draft. */
    public long importiere(Long zielvereinbarungId) {
        return importiere(DOKUMENT, zielvereinbarungId);
    }

    /** Takes a document over, with everything as proposed; returns the id of the draft. */
    public long importiere(String dokument, Long zielvereinbarungId) {
        return importiere("test.txt", dokument.getBytes(StandardCharsets.UTF_8), zielvereinbarungId);
    }

    /** The same with a file of any kind. */
    public long importiere(String dateiname, byte[] inhalt, Long zielvereinbarungId) {
        long id = importe.hochladen(new DokumentHochladen(dateiname, inhalt));
        ImportVorschau v = importe.vorschau(id, zielvereinbarungId == null ? 0L : zielvereinbarungId);
        return importe.uebernehmen(new ImportUebernehmen(
                        id,
                        zielvereinbarungId,
                        v.verglichen(),
                        "Vereinbarung",
                        null,
                        null,
                        "Test",
                        v.stellen().stream()
                                .map(s -> new ImportUebernehmen.StellenZuordnung(s.wortlaut(), s.name(), s.intern()))
                                .toList(),
                        v.felder().stream()
                                .flatMap(f -> f.ziele().stream())
                                .flatMap(z -> z.massnahmen().stream())
                                .collect(Collectors.toMap(
                                        ImportVorschau.MassnahmeVorschlag::nummer,
                                        ImportVorschau.MassnahmeVorschlag::federfuehrung))))
                .fassungId();
    }

    /** Records a step of a Fassung as the actor; a decision by a paper of a body of its own. */
    public void nacherfassen(long fassung, String status, LocalDate datum) {
        if ("BESCHLOSSEN".equals(status)) {
            beschliesse("FASSUNG", fassung, datum);
            return;
        }
        int version = fassungen.details(fassung).version();
        fassungen.nacherfassen(new FassungNacherfassen(fassung, version, status, datum, "Niederschrift", "Test", ""));
    }

    /** Records a paper without a number that decides on something on a day. @return its id */
    public long beschliesse(String art, long gegenstand, LocalDate tag) {
        return papiere.erfassen(beschluss(gremium(), tag, "BEHANDELT", "30", "0")
                .mit(new Bezugsangabe(List.of(Bezugsangabe.Gegenstandsangabe.ganz(art, gegenstand)), List.of(), null)));
    }

    /** A paper without a number with one deciding row. @param ja votes in favour as typed, empty for no vote */
    public Vorlagenangaben beschluss(long gremium, LocalDate tag, String stand, String ja, String nein) {
        return new Vorlagenangaben(
                "",
                "BESCHLUSSVORLAGE",
                new Vorlagenangaben.Texte("Zielvereinbarung", "", "", "", ""),
                new Vorlagenangaben.Kaemmerei("", "", ""),
                new Vorlagenangaben.Ausgefertigt(null, ""),
                List.of(new Beratungsangabe(
                        gremium,
                        tag,
                        "ENTSCHEIDUNG",
                        stand,
                        new Beratungsangabe.Entscheidung("GANZ", "", false),
                        null,
                        "",
                        ja.isEmpty()
                                ? List.of()
                                : List.of(new Stimmangabe(
                                        new Stimmangabe.Frage("HAUPTSACHE", "", "", ""),
                                        new Stimmangabe.Zahlen(ja, nein, "", "", ""),
                                        "",
                                        "",
                                        "")))),
                List.of(),
                new Vorlagenangaben.Woher("Niederschrift", "Test"));
    }

    /** A body of the actor's Kommune, behind the service: only the Gremienbüro enters one. */
    public long gremium() {
        Akteur akteur = currentActor.get();
        long id = write(
                akteur.kontoId(),
                akteur.kommuneId(),
                "insert into gremium (id, kommune_id, art, erfasst_am, erfasst_von) values ({id}, " + akteur.kommuneId()
                        + ", 'VERTRETUNG', now(), 'Test')");
        write(
                akteur.kontoId(),
                akteur.kommuneId(),
                "insert into gremiumsname (kommune_id, gremium_id, name, quelle, erfasst_am, erfasst_von) values ("
                        + akteur.kommuneId() + ", " + id + ", 'Rat " + id + "', 'Test', now(), 'Test')");
        return id;
    }

    /** An agreement in force since 10.06.2020. */
    public long inKraft() {
        long fassung = importiere(null);
        nacherfassen(fassung, "BESCHLOSSEN", LocalDate.of(2020, 6, 10));
        nacherfassen(fassung, "IN_KRAFT", LocalDate.of(2020, 6, 11));
        return fassung;
    }

    /** Writes one row as the application's role; returns the id that stands for {id} in the statement. */
    private long write(long konto, long kommune, String sql) {
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('audit.akteur', 'test', true), set_config('audit.konto', '" + konto
                    + "', true), set_config('audit.kommune', '" + kommune + "', true)");
            long id;
            try (ResultSet r = s.executeQuery("select nextval('objekt_id')")) {
                r.next();
                id = r.getLong(1);
            }
            if (s.executeUpdate(sql.replace("{id}", Long.toString(id))) != 1) {
                throw new IllegalStateException("nothing written: " + sql);
            }
            c.commit();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
