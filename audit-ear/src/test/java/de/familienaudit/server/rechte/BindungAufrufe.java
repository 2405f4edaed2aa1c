package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.haushalt.bindung.BindungAntragService;
import de.familienaudit.haushalt.bindung.BindungBeantragen;
import de.familienaudit.haushalt.bindung.BindungFilter;
import de.familienaudit.haushalt.bindung.BindungService;
import de.familienaudit.haushalt.bindung.BindungsauskunftService;
import de.familienaudit.haushalt.buch.AnsatzService;
import de.familienaudit.haushalt.buch.AnsatzSetzen;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleEintragen;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstellePflegeService;
import de.familienaudit.haushalt.satzung.SatzungAnlegen;
import de.familienaudit.haushalt.satzung.SatzungPflegeService;
import de.familienaudit.haushalt.satzung.SchrittEintragen;
import de.familienaudit.haushalt.stellungnahme.StellungnahmeService;
import de.familienaudit.haushalt.wiederkehr.KostenEintragen;
import de.familienaudit.haushalt.wiederkehr.WiederkehrService;
import de.familienaudit.haushalt.zustimmung.AusnahmeAnlegen;
import de.familienaudit.haushalt.zustimmung.AusnahmeService;
import de.familienaudit.haushalt.zustimmung.BindungVollziehen;
import de.familienaudit.haushalt.zustimmung.ZustimmungErteilen;
import de.familienaudit.haushalt.zustimmung.ZustimmungErteilen.Bedingungsangabe;
import de.familienaudit.haushalt.zustimmung.ZustimmungService;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Rolle;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The services of commitments, and in each Kommune one request that waits and one with a consent under a condition. */
@Dependent
class BindungAufrufe implements Dienstbuch, Weltteil {

    private static final LocalDate HEUTE = LocalDate.now(ClockProducer.BERLIN);

    /** A year that no other part of the world enters. */
    private static final int JAHR = HEUTE.getYear() + 4;

    private static final AusnahmeAnlegen AUSNAHME = new AusnahmeAnlegen("Probe", "§ 1", HEUTE, HEUTE);

    @Inject
    private HaushaltsstellePflegeService positionen;

    @Inject
    private SatzungPflegeService satzungen;

    @Inject
    private AnsatzService ansaetze;

    @Inject
    private BindungAntragService antraege;

    @Inject
    private BindungService bindungen;

    @Inject
    private ZustimmungService zustimmungen;

    @Inject
    private AusnahmeService ausnahmen;

    @Inject
    private WiederkehrService wiederkehr;

    @Inject
    private CurrentActor currentActor;

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(BindungService.class)
                .ohneObjekt("liste", BindungFilter.ALLE)
                .ohneObjekt("abschnitt", BindungFilter.ALLE)
                .ohneObjekt("waehlbare", JAHR)
                .mitObjekt("blatt", o -> args(o.id("bindung")))
                .mitObjekt("vorschau", o -> args(antrag(o.id("bindungsort"))));
        alle.dienst(BindungsauskunftService.class)
                .uebergeht("zuMassnahme", o -> args(o.id("massnahme")))
                .uebergeht("zuVorlage", o -> args(o.id("vorlage")));
        alle.dienst(BindungAntragService.class)
                .mitObjekt("beantragen", o -> args(antrag(o.id("bindungsort"))))
                .mitObjekt("zurueckziehen", o -> args(o.id("bindung"), 1, "Probe"));
        alle.dienst(ZustimmungService.class)
                .mitObjekt("zustimmen", o -> args(o.id("bindung"), 1, ZustimmungErteilen.ohneBedingung()))
                .mitObjekt("ablehnen", o -> args(o.id("bindung"), 1, "Probe"))
                .mitObjekt("zuruecknehmen", o -> args(o.id("bindung_zugestimmt"), 2, "Probe"))
                .mitObjekt("bedingungErfuellen", o -> args(o.id("zustimmungsbedingung"), HEUTE, "Probe"))
                .mitObjekt("binden", o -> args(o.id("bindung_zugestimmt"), 2, BindungVollziehen.ohneGrund()));
        alle.dienst(AusnahmeService.class)
                .ohneObjekt("liste")
                .ohneObjekt("anlegen", AUSNAHME)
                .mitObjekt("zuruecknehmen", o -> args(o.id("vorlaeufigausnahme"), "Probe"));
        alle.dienst(StellungnahmeService.class)
                .uebergeht("blatt", o -> args(o.id("vorlage"), 1, "Probe"))
                .mitObjekt("vorschau", o -> args(o.id("vorlage")));
        alle.dienst(WiederkehrService.class)
                .ohneObjekt("liste")
                .ohneObjekt("waehlbare")
                .mitObjekt("vorschlag", o -> args(o.id("wiederkehrkosten"), 1))
                .mitObjekt("eintragen", o -> args(kosten(o.id("kostenstelle"))))
                .mitObjekt("beenden", o -> args(o.id("wiederkehrkosten"), HEUTE, "Probe"))
                .mitObjekt("zuruecknehmen", o -> args(o.id("wiederkehrkosten"), "Probe"));
    }

    private static KostenEintragen kosten(long stelle) {
        return new KostenEintragen("Probe", "Vertrag", null, stelle, "10", HEUTE, null, "BEGINN_DES_JAHRES", "");
    }

    private static BindungBeantragen antrag(long stelle) {
        return BindungBeantragen.von("Probe", stelle, "10");
    }

    @Override
    public void baue(Akteur projektleitung, Map<String, Long> ids) {
        Akteur kaemmerei = new Akteur(
                ids.get("kollege"),
                "probe",
                "Probe",
                projektleitung.kommuneId(),
                projektleitung.kommuneName(),
                Set.of(Rolle.KAEMMEREI));
        currentActor.set(kaemmerei);
        satzungen.anlegen(new SatzungAnlegen(
                String.valueOf(JAHR), "", "KAMERAL", null, SchrittEintragen.laufend("ENTWURF", HEUTE, "Probe")));
        long position = positionen.eintragen(HaushaltsstelleEintragen.kameral("03.4953.6300", "Probe"));
        ids.put("kostenstelle", position);
        ids.put("wiederkehrkosten", wiederkehr.eintragen(kosten(position)));
        long stelle = ansaetze.aufnehmen(JAHR, position);
        ansaetze.setzen(stelle, AnsatzSetzen.von(Geldbetrag.NICHTS, "1.000"));
        ids.put("bindungsort", stelle);
        ids.put("vorlaeufigausnahme", ausnahmen.anlegen(AUSNAHME));
        currentActor.set(projektleitung);
        ids.put("bindung", antraege.beantragen(antrag(stelle)));
        ids.put(
                "bindungssatz",
                bindungen.blatt(ids.get("bindung")).verlauf().get(0).satzId());
        long zugestimmt = antraege.beantragen(antrag(stelle));
        ids.put("bindung_zugestimmt", zugestimmt);
        currentActor.set(kaemmerei);
        zustimmungen.zustimmen(
                zugestimmt,
                bindungen.blatt(zugestimmt).kopf().version(),
                new ZustimmungErteilen("", List.of(new Bedingungsangabe("SONSTIGE", "Probe", ""))));
        ids.put(
                "zustimmungsbedingung",
                bindungen
                        .blatt(zugestimmt)
                        .zustimmung()
                        .worte()
                        .get(0)
                        .bedingungen()
                        .get(0)
                        .id());
        currentActor.set(projektleitung);
    }
}
