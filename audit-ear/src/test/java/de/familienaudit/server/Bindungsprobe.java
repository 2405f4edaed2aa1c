package de.familienaudit.server;

import static de.familienaudit.server.Haushaltsprobe.HEUTE;
import static de.familienaudit.server.Haushaltsprobe.JAHR;

import de.familienaudit.haushalt.bindung.BindungAntragService;
import de.familienaudit.haushalt.bindung.BindungBeantragen;
import de.familienaudit.haushalt.bindung.BindungService;
import de.familienaudit.haushalt.bindung.Bindungsblatt;
import de.familienaudit.haushalt.buch.AnsatzService;
import de.familienaudit.haushalt.buch.AnsatzSetzen;
import de.familienaudit.haushalt.buch.JahresstelleService;
import de.familienaudit.haushalt.satzung.SchrittEintragen;
import de.familienaudit.haushalt.zustimmung.BindungVollziehen;
import de.familienaudit.haushalt.zustimmung.ZustimmungErteilen;
import de.familienaudit.haushalt.zustimmung.ZustimmungService;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Rolle;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** A Fachamt that asks and a Kämmerei that decides, on positions of a year whose Satzung is a draft. */
@Dependent
class Bindungsprobe {

    @Inject
    private Testkommune testkommune;

    @Inject
    private Haushaltsprobe haushalt;

    @Inject
    private AnsatzService ansaetze;

    @Inject
    private JahresstelleService jahresstellen;

    @Inject
    private BindungAntragService antraege;

    @Inject
    private BindungService bindungen;

    @Inject
    private ZustimmungService zustimmungen;

    @Inject
    private CurrentActor currentActor;

    Akteur kaemmerei;
    Akteur fachamt;
    private long satzung;

    /** A Kommune with both, and a draft of five days ago; the Kämmerei acts. */
    void beginne() {
        kaemmerei = testkommune.neu(Rolle.KAEMMEREI);
        fachamt = testkommune.kollege(kaemmerei, Rolle.FACHAMT);
        als(kaemmerei);
        satzung =
                haushalt.satzung(JAHR, SchrittEintragen.nacherfasst("ENTWURF", HEUTE.minusDays(5), "Entwurf", "Probe"));
    }

    /** A position with this Ansatz, entered by the Kämmerei. */
    long position(String nummer, String ansatz) {
        als(kaemmerei);
        long id = ansaetze.aufnehmen(JAHR, haushalt.position(nummer));
        ansaetze.setzen(id, AnsatzSetzen.von(Geldbetrag.NICHTS, ansatz));
        return id;
    }

    /** The next step of the Satzung, so many days ago. */
    void schritt(String stand, int tage) {
        als(kaemmerei);
        haushalt.schritt(satzung, SchrittEintragen.nacherfasst(stand, HEUTE.minusDays(tage), stand, "Probe"));
    }

    /** The Satzung is announced today, with every step before. */
    void bekanntmachenHeute() {
        als(kaemmerei);
        haushalt.bekanntmachen(satzung);
    }

    void nimmLetztenSchrittZurueck() {
        als(kaemmerei);
        haushalt.nimmLetztenZurueck(satzung);
    }

    /** Asked by the Fachamt. */
    long beantrage(long jahresstelle, String betrag) {
        als(fachamt);
        return antraege.beantragen(BindungBeantragen.von("Bus zum Spielplatz", jahresstelle, betrag));
    }

    /** By the Kämmerei, under conditions of these kinds. */
    void stimmeZu(long bindung, String... arten) {
        als(kaemmerei);
        List<ZustimmungErteilen.Bedingungsangabe> bedingungen = Arrays.stream(arten)
                .map(ZustimmungErteilen.Bedingungsangabe::von)
                .toList();
        zustimmungen.zustimmen(bindung, version(bindung), new ZustimmungErteilen("", bedingungen));
    }

    void binde(long bindung, BindungVollziehen command) {
        als(kaemmerei);
        zustimmungen.binden(bindung, version(bindung), command);
    }

    Bindungsblatt blatt(long bindung) {
        return bindungen.blatt(bindung);
    }

    int version(long bindung) {
        return blatt(bindung).kopf().version();
    }

    String stand(long bindung) {
        return blatt(bindung).kopf().stand().name();
    }

    /** What the actor may do next. */
    List<String> darf(long bindung) {
        return blatt(bindung).zustimmung().schritte().stream()
                .filter(s -> s.darf())
                .map(s -> s.schritt().name())
                .toList();
    }

    Geldbetrag verfuegbar(long jahresstelle) {
        return jahresstellen.blatt(jahresstelle).zeile().summen().verfuegbar();
    }

    void als(Akteur akteur) {
        currentActor.set(akteur);
    }

    static Geldbetrag euro(String betrag) {
        return Geldbetrag.parse(betrag);
    }

    /** An act that commits 1.000 €, as the application's role writes it. */
    static String binden(long bindung, Akteur wer) {
        return "with s as (insert into buchungssatz (kommune_id, art, tag, zeilen, nacherfasst, konto_id, erfasst_am) values ("
                + wer.kommuneId() + ", 'BINDUNG', audit_heute(), 2, false, " + wer.kontoId()
                + ", now()) returning id) insert into buchung (kommune_id, satz_id, nr, haushaltsjahr_id, jahresstelle_id, posten,"
                + " betrag, bindungszeile_id) select j.kommune_id, s.id, p.nr, j.haushaltsjahr_id, j.id, p.posten, p.betrag, z.id"
                + " from s, bindungszeile z join jahresstelle j on j.id = z.jahresstelle_id,"
                + " (values (1, 'RESERVIERT', -1000), (2, 'GEBUNDEN', 1000)) p (nr, posten, betrag) where z.bindung_id = "
                + bindung;
    }
}
