package de.familienaudit.server.rechte;

import de.familienaudit.dokument.AnhangHinzufuegen;
import de.familienaudit.dokument.AnhangService;
import de.familienaudit.server.Testdatei;
import de.familienaudit.server.Testkommune;
import de.familienaudit.server.Testschluessel;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.signatur.zertifikat.SignaturzertifikatService;
import de.familienaudit.signatur.zertifikat.ZertifikatErfassen;
import de.familienaudit.stelle.StelleAnlegen;
import de.familienaudit.stelle.StelleDetails;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.stelle.StellenZusammenfuehren;
import de.familienaudit.stelle.StellenpflegeService;
import de.familienaudit.stelle.StellenverzeichnisService;
import de.familienaudit.stelle.VertretungEinsetzen;
import de.familienaudit.stelle.VertretungService;
import de.familienaudit.stelle.ZusammenfuehrungService;
import de.familienaudit.stelle.domain.Besetzungsart;
import de.familienaudit.zielvereinbarung.aufnahme.DokumentHochladen;
import de.familienaudit.zielvereinbarung.aufnahme.ImportService;
import de.familienaudit.zielvereinbarung.erklaerung.ErklaerungService;
import de.familienaudit.zielvereinbarung.fassung.FassungService;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlFestlegen;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlService;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlWertEintragen;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlWertService;
import de.familienaudit.zielvereinbarung.massnahme.FilterService;
import de.familienaudit.zielvereinbarung.massnahme.KommentarService;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeKommentieren;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import de.familienaudit.zugang.kommune.KommuneService;
import de.familienaudit.zugang.kommune.WappenSetzen;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Builds two Kommunen with an object of each kind, and in the first one a person for each role. */
@Dependent
public class Rechtewelt {

    private static final byte[] WAPPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>"
                    .getBytes(StandardCharsets.UTF_8);

    /** What further slices bring. */
    @Inject
    @Any
    private Instance<Weltteil> teile;

    @Inject
    private Testkommune testkommune;

    @Inject
    private MassnahmenService massnahmen;

    @Inject
    private KommentarService kommentare;

    @Inject
    private KennzahlService kennzahlen;

    @Inject
    private KennzahlWertService werte;

    @Inject
    private FilterService filter;

    @Inject
    private AnhangService anhaenge;

    @Inject
    private StellenService stellen;

    @Inject
    private StellenpflegeService pflege;

    @Inject
    private StellenverzeichnisService verzeichnis;

    @Inject
    private ZusammenfuehrungService zusammenfuehrungen;

    @Inject
    private ImportService importe;

    @Inject
    private VertretungService vertretungen;

    @Inject
    private KommuneService kommunen;

    @Inject
    private FassungService fassungen;

    @Inject
    private ErklaerungService erklaerung;

    @Inject
    private SignaturzertifikatService register;

    @Inject
    private CurrentActor currentActor;

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    /**
     * What a test looks at.
     *
     * @param personen nobody, one person per role of the first Kommune, one without a role, one with all of them
     * @param hier objects of the Kommune of these persons
     * @param dort objects of another Kommune
     * @param hierAls the Projektleitung of the first Kommune
     * @param drueben the Projektleitung of the other one
     */
    record Welt(List<Akteur> personen, Objekte hier, Objekte dort, Akteur hierAls, Akteur drueben) {}

    Welt baue() {
        Akteur drueben = testkommune.neu(Rolle.PROJEKTLEITUNG);
        Objekte dort = objekte(drueben);
        Akteur projektleitung = testkommune.neu(Rolle.PROJEKTLEITUNG);
        Objekte hier = objekte(projektleitung);
        List<Akteur> personen = new ArrayList<>();
        personen.add(Akteur.ANONYM);
        personen.add(mit(projektleitung, Set.of()));
        personen.add(mit(projektleitung, EnumSet.allOf(Rolle.class)));
        for (Rolle rolle : Rolle.values()) {
            personen.add(rolle == Rolle.PROJEKTLEITUNG ? projektleitung : testkommune.kollege(projektleitung, rolle));
        }
        return new Welt(personen, hier, dort, projektleitung, drueben);
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

    /** Objects of the Kommune of this Projektleitung, who acts while they are made. */
    private Objekte objekte(Akteur projektleitung) {
        Map<String, Long> ids = new HashMap<>();
        ids.put("kommune", projektleitung.kommuneId());
        ids.put("konto", projektleitung.kontoId());
        long fassung = testkommune.importiere(null);
        testkommune.nacherfassen(fassung, "BESCHLOSSEN", LocalDate.of(2020, 6, 10));
        int version = fassungen.details(fassung).version();
        ids.put("schriftstueck", erklaerung.zurUnterschriftGeben(fassung, version));
        ids.put(
                "signaturzertifikat",
                register.erfassen(
                        new ZertifikatErfassen(projektleitung.kontoId(), Testschluessel.LANDRAETIN.zertifikat())));
        testkommune.nacherfassen(fassung, "IN_KRAFT", LocalDate.of(2020, 6, 11));
        ids.put("fassung", fassung);
        ids.put("massnahme", massnahmen.alle(MassnahmenFilter.ALLE).get(0).id());
        ids.put(
                "stelle",
                stellen.stellen().stream().map(StelleDetails::id).findFirst().orElseThrow());
        Akteur kollege = testkommune.kollege(projektleitung, Rolle.FACHAMT);
        ids.put("kollege", kollege.kontoId());
        currentActor.set(projektleitung);
        testkommune.besetze(projektleitung, "Jugendamt", Besetzungsart.LEITUNG);
        String eigene = " where konto_id = " + projektleitung.kontoId();
        ids.put("leitung", id(projektleitung, "stellenbesetzung" + eigene));
        ids.put("rollenvergabe", id(projektleitung, "rollenvergabe" + eigene));
        kommunen.wappenSetzen(new WappenSetzen(kommunen.details().version(), WAPPEN, "Wappen"));
        ids.put("wappen", id(projektleitung, "wappen"));
        ids.put(
                "vertretung",
                vertretungen
                        .einsetzen(vertretung(ids.get("leitung"), ids.get("kollege")))
                        .id());
        ids.put("zusammenfuehrung", zusammenfuehrung());
        ids.put(
                "importdatei",
                importe.hochladen(
                        new DokumentHochladen("test.txt", Testkommune.DOKUMENT.getBytes(StandardCharsets.UTF_8))));
        long massnahme = ids.get("massnahme");
        kommentare.kommentieren(new MassnahmeKommentieren(massnahme, "Bitte ansehen", Set.of(ids.get("kollege"))));
        ids.put("erwaehnung", id(projektleitung, "erwaehnung"));
        ids.put("filter", filter.speichern("Meine", "stand=GEPLANT"));
        anhaenge.anfuegen(new AnhangHinzufuegen(
                "MASSNAHME", massnahme, null, Testdatei.pdf("protokoll.pdf"), "", LocalDate.of(2020, 6, 10)));
        ids.put("anhang", anhaenge.liste("MASSNAHME", massnahme).get(0).id());
        kennzahl(ids);
        teile.forEach(teil -> teil.baue(projektleitung, ids));
        return new Objekte(ids);
    }

    private void kennzahl(Map<String, Long> ids) {
        ids.put("ziel", massnahmen.details(ids.get("massnahme"), null).zielId());
        long kennzahl = kennzahlen.festlegen(new KennzahlFestlegen(
                ids.get("ziel"), null, 0, "Familien im Treff", "Familien", "MINDESTENS", "20", "", false, "", ""));
        werte.eintragen(new KennzahlWertEintragen(kennzahl, "2021", "12", "Jahresbericht"));
        ids.put("kennzahl", kennzahl);
        ids.put("kennzahlwert", kennzahlen.details(kennzahl, 1).letzter().id());
    }

    static VertretungEinsetzen vertretung(long leitung, long vertreter) {
        LocalDate heute = LocalDate.now(ClockProducer.BERLIN);
        return new VertretungEinsetzen(leitung, vertreter, heute, heute.plusDays(7), "Urlaub");
    }

    /** Id of a row that this person can see. */
    private long id(Akteur akteur, String from) {
        try (Connection c = dataSource.getConnection();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('audit.kommune', '" + akteur.kommuneId() + "', true)");
            try (ResultSet r = s.executeQuery("select id from " + from)) {
                r.next();
                return r.getLong(1);
            } finally {
                c.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(from, e);
        }
    }

    /** A Stelle merged into another. */
    private long zusammenfuehrung() {
        long eine = pflege.anlegen(new StelleAnlegen("Bücherei", true));
        long andere = pflege.anlegen(new StelleAnlegen("Bibliothek", true));
        zusammenfuehrungen.zusammenfuehren(new StellenZusammenfuehren(
                eine,
                verzeichnis.details(eine).version(),
                andere,
                verzeichnis.details(andere).version(),
                "doppelt"));
        return verzeichnis.details(andere).aufgenommene().get(0).zusammenfuehrungId();
    }
}
