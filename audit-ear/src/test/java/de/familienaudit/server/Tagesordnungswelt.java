package de.familienaudit.server;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.vorlage.gremium.FestlegungEintragen;
import de.familienaudit.vorlage.gremium.GremienpflegeService;
import de.familienaudit.vorlage.gremium.GremiumAnlegen;
import de.familienaudit.vorlage.gremium.GremiumService;
import de.familienaudit.vorlage.papier.Beratungsangabe;
import de.familienaudit.vorlage.papier.Stimmangabe;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.vorlage.papier.VorlagenerfassungService;
import de.familienaudit.vorlage.sitzung.SitzungPflegeService;
import de.familienaudit.vorlage.sitzung.SitzungPlanen;
import de.familienaudit.vorlage.sitzung.SitzungService;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

/** An invented body of 24 members with its sessions and papers, for the tests of agendas. */
@Dependent
class Tagesordnungswelt {

    private static final Beratungsangabe.Entscheidung GANZ = new Beratungsangabe.Entscheidung("GANZ", "", false);

    @Inject
    private SitzungPflegeService pflege;

    @Inject
    private SitzungService sitzungen;

    @Inject
    private GremienpflegeService gremien;

    @Inject
    private GremiumService gremienLesen;

    @Inject
    private VorlagenerfassungService erfassung;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    long gremium(String name) {
        long id = gremien.anlegen(new GremiumAnlegen("SONSTIGES", name, "Hauptsatzung"));
        gremien.festlegen(
                id,
                gremienLesen.gremium(id).version(),
                new FestlegungEintragen("MITGLIEDER", "", "24", null, null, "Hauptsatzung"),
                "");
        return id;
    }

    long sitzung(long gremium, LocalDate tag) {
        return pflege.planen(plan(gremium, tag));
    }

    static SitzungPlanen plan(Long gremium, LocalDate tag) {
        return new SitzungPlanen(gremium, tag, "17 Uhr", "", "Saal", "PRAESENZ", false);
    }

    int version(long sitzung) {
        return sitzungen.sitzung(sitzung).version();
    }

    /** A planned session of the program on a day in the past; nobody can plan one. */
    long frueher(long gremium, LocalDate tag) {
        long id = sitzung(gremium, LocalDate.now(clock));
        sql("update sitzung set tag = '" + tag + "' where id = " + id);
        return id;
    }

    /** A recorded paper with one planned row for each body. */
    long vorlage(String nummer, long... gremien) {
        return vorlage(
                nummer,
                java.util.Arrays.stream(gremien)
                        .mapToObj(g -> zeile(g, null, "GEPLANT"))
                        .toList());
    }

    long vorlage(String nummer, List<Beratungsangabe> folge) {
        return erfassung.erfassen(new Vorlagenangaben(
                nummer,
                "BESCHLUSSVORLAGE",
                new Vorlagenangaben.Texte("Betreff " + nummer, "Beschluss", "", "", ""),
                new Vorlagenangaben.Kaemmerei("", "", ""),
                new Vorlagenangaben.Ausgefertigt(null, ""),
                folge,
                List.of(),
                new Vorlagenangaben.Woher("Akte", "Probe")));
    }

    /** The same once more, with a reason of its own. */
    static Vorlagenangaben berichtigt(Vorlagenangaben a) {
        return berichtigt(a, a.folge());
    }

    /** The same with other rows. */
    static Vorlagenangaben berichtigt(Vorlagenangaben a, List<Beratungsangabe> folge) {
        return new Vorlagenangaben(
                a.nummer(),
                a.art(),
                a.texte(),
                a.kaemmerei(),
                a.ausgefertigt(),
                folge,
                a.finanzen(),
                new Vorlagenangaben.Woher(a.woher().quelle(), "Berichtigt"));
    }

    static Beratungsangabe zeile(long gremium, LocalDate tag, String stand, Stimmangabe... stimmen) {
        return new Beratungsangabe(gremium, tag, "ENTSCHEIDUNG", stand, GANZ, null, "", List.of(stimmen));
    }

    /** "27/3//": Ja, Nein, Enthaltung, Befangen as typed. */
    static Stimmangabe stimmen(String gegenstand, String zahlen, String worte) {
        String[] z = zahlen.split("/", -1);
        return new Stimmangabe(
                new Stimmangabe.Frage(gegenstand, "", "", ""),
                new Stimmangabe.Zahlen(z[0], z[1], z[2], z[3], ""),
                worte,
                "",
                "");
    }

    /** As the application writes it, in the name of the person. */
    void sql(String sql) {
        Akteur akteur = currentActor.get();
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('audit.kommune', '" + akteur.kommuneId() + "', true),"
                    + " set_config('audit.akteur', 'Probe', true), set_config('audit.konto', '0', true)");
            s.execute(sql);
            c.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
