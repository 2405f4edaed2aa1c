package de.familienaudit.zielvereinbarung.domain.fortschritt;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.shared.zeit.Zeitart;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahme;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The progress of one measure: an aggregate of its own, so that offices do not collide on the agreement. It holds the
 * state, the times that hold today (agreed, or postponed, or fixed by an event) and every report ever given.
 */
@Entity
public class Fortschritt extends KommuneObjekt {

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "massnahme_id")
    private Massnahme massnahme;

    /** The same without its row, for queries. */
    @SuppressWarnings("unused")
    @Column(name = "massnahme_id", insertable = false, updatable = false)
    private Long massnahmeId;

    @Enumerated(EnumType.STRING)
    private Massnahmenstatus status = Massnahmenstatus.GEPLANT;

    @Embedded
    @AttributeOverride(name = "wortlaut", column = @Column(name = "beginn_wortlaut"))
    @AttributeOverride(name = "art", column = @Column(name = "beginn_art"))
    @AttributeOverride(name = "von", column = @Column(name = "beginn_von"))
    @AttributeOverride(name = "bis", column = @Column(name = "beginn_bis"))
    private Zeitangabe beginn;

    @Embedded
    @AttributeOverride(name = "wortlaut", column = @Column(name = "ende_wortlaut"))
    @AttributeOverride(name = "art", column = @Column(name = "ende_art"))
    @AttributeOverride(name = "von", column = @Column(name = "ende_von"))
    @AttributeOverride(name = "bis", column = @Column(name = "ende_bis"))
    private Zeitangabe ende;

    @Column(name = "letzte_meldung_am")
    private LocalDate letzteMeldungAm;

    @Column(name = "beobachtet_seit")
    private LocalDate beobachtetSeit;

    /** Changes with every report, so that each one raises the version of the aggregate (rule G-4). */
    @Column(name = "anzahl_meldungen")
    private int anzahlMeldungen;

    @OneToMany(mappedBy = "fortschritt", cascade = CascadeType.PERSIST)
    @OrderBy("nummer")
    private List<Meldung> meldungen = new ArrayList<>();

    @Version
    private int version;

    protected Fortschritt() {}

    /** Starts as geplant with the agreed times. */
    public Fortschritt(Massnahme massnahme, Zeitangabe beginn, Zeitangabe ende) {
        super(massnahme.kommuneId());
        this.massnahme = massnahme;
        this.beginn = beginn;
        this.ende = ende;
    }

    /**
     * Takes a report in (rule A-7).
     *
     * @throws BusinessRuleException A-7.… with all breaches at once, A-8.noch_nicht_beschlossen
     */
    public Meldung melden(Meldungsinhalt inhalt, Melder melder, LocalDate heute) {
        List<Violation> verstoesse = new ArrayList<>(inhalt.maengel(heute));
        if (beobachtetSeit == null) {
            verstoesse.add(Violation.of("A-8.noch_nicht_beschlossen"));
        }
        if (!status.meldbare().contains(inhalt.status())) {
            verstoesse.add(Violation.at("status", "A-7.uebergang", status, inhalt.status()));
        }
        if (status.wirdWiedereroeffnet(inhalt.status()) && inhalt.grund().isBlank()) {
            verstoesse.add(Violation.at("grund", "A-7.wiedereroeffnung_ohne_grund"));
        }
        if (inhalt.stand() != null && letzteMeldungAm != null && inhalt.stand().isBefore(letzteMeldungAm)) {
            verstoesse.add(Violation.at("stand", "A-7.stand_vor_letzter_meldung", letzteMeldungAm));
        }
        BusinessRuleException.throwIfAny(verstoesse);

        Meldung meldung = new Meldung(this, ++anzahlMeldungen, inhalt, melder);
        meldungen.add(meldung);
        status = inhalt.status();
        letzteMeldungAm = inhalt.stand();
        if (status == Massnahmenstatus.VERSCHOBEN) {
            ende = Zeitangabe.of(inhalt.neuesEnde());
        }
        return meldung;
    }

    /**
     * Takes the last report back: the state is what the reports before say, or geplant as at the beginning. Reports build on
     * one another, so that an earlier one is taken back after the later ones.
     *
     * @param nummer number of the report
     * @param vereinbartesEnde the end that holds when no report postpones it any more
     * @throws ForbiddenException A-8.nur_eigene_meldung
     * @throws BusinessRuleException A-7.meldung_nicht_letzte, A-7.ruecknahme_ohne_grund, form.zu_lang
     */
    public Meldung zuruecknehmen(int nummer, Ruecknahme ruecknahme, Zeitangabe vereinbartesEnde) {
        List<Meldung> gueltige = gueltige();
        Meldung letzte = gueltige.isEmpty() ? null : gueltige.get(gueltige.size() - 1);
        if (letzte == null || letzte.nummer() != nummer) {
            throw new BusinessRuleException(Violation.of("A-7.meldung_nicht_letzte"));
        }
        if (!ruecknahme.darf(letzte.gemeldetVonKonto())) {
            throw new ForbiddenException(Violation.of("A-8.nur_eigene_meldung"));
        }
        BusinessRuleException.throwIfAny(ruecknahme.maengel());
        letzte.zuruecknehmen(ruecknahme);
        Optional<Meldung> vorige = letzteMeldung();
        status = vorige.map(Meldung::status).orElse(Massnahmenstatus.GEPLANT);
        letzteMeldungAm = vorige.map(Meldung::stand).orElse(null);
        if (letzte.status() == Massnahmenstatus.VERSCHOBEN) {
            ende = gueltige().stream()
                    .filter(m -> m.status() == Massnahmenstatus.VERSCHOBEN)
                    .reduce((frueher, spaeter) -> spaeter)
                    .map(m -> Zeitangabe.of(m.neuesEnde()))
                    .orElse(vereinbartesEnde);
        }
        return letzte;
    }

    /** The reports that were not taken back, in their order. */
    private List<Meldung> gueltige() {
        return meldungen.stream().filter(m -> !m.istZurueckgenommen()).toList();
    }

    /**
     * The Fassung was decided on this day: from now on somebody has to report, and a begin that waited for the decision
     * gets its bound (rule A-5). The decision on a later Fassung is not the event that the begin waited for.
     */
    public void beschlossen(LocalDate tag) {
        if (beobachtetSeit != null) {
            return;
        }
        beobachtetSeit = tag;
        if (beginn.art() == Zeitart.EREIGNIS) {
            beginn = beginn.mitGrenzen(tag, null);
        }
    }

    /**
     * Rule V-11: the decision that let it be reported on was taken away, or its day is another one. What was reported meanwhile stays, and
     * with it that it is reported on.
     *
     * @param tag the day that was recorded
     * @param neuer the other day; null when nothing is decided any more
     */
    public void beschlussBerichtigt(LocalDate tag, LocalDate neuer) {
        if (!tag.equals(beobachtetSeit) || neuer == null && anzahlMeldungen > 0) {
            return;
        }
        beobachtetSeit = neuer;
        if (beginn.art() == Zeitart.EREIGNIS && beginn.von().filter(tag::equals).isPresent()) {
            beginn = beginn.mitGrenzen(neuer, null);
        }
    }

    /** Nothing is decided yet: the times are those of the draft as it stands. */
    public void vereinbaren(Zeitangabe neuerBeginn, Zeitangabe neuesEnde) {
        if (beobachtetSeit == null) {
            beginn = neuerBeginn;
            ende = neuesEnde;
        }
    }

    /** A Fassung came into force: its times hold, unless the end was postponed by a report (rule A-7). */
    public void inKraft(Zeitangabe vereinbarterBeginn, Zeitangabe vereinbartesEnde) {
        if (istNeu(beginn, vereinbarterBeginn)) {
            beginn = vereinbarterBeginn;
        }
        if (istNeu(ende, vereinbartesEnde) && !wurdeVerschoben()) {
            ende = vereinbartesEnde;
        }
    }

    /** Another wording, or other bounds by hand; the bound that an event gave is no difference. */
    private static boolean istNeu(Zeitangabe bisher, Zeitangabe vereinbart) {
        return !bisher.wortlaut().equals(vereinbart.wortlaut())
                || (vereinbart.hatGrenzen() && vereinbart.art() != Zeitart.EREIGNIS && !bisher.equals(vereinbart));
    }

    /** Also when another report followed: the state moves on, the postponed end stays. */
    private boolean wurdeVerschoben() {
        return gueltige().stream().anyMatch(m -> m.status() == Massnahmenstatus.VERSCHOBEN);
    }

    public Massnahme massnahme() {
        return massnahme;
    }

    public Massnahmenstatus status() {
        return status;
    }

    public Zeitangabe beginn() {
        return beginn;
    }

    public Zeitangabe ende() {
        return ende;
    }

    /** Day that the last report describes; empty before the first one. */
    public Optional<LocalDate> letzteMeldungAm() {
        return Optional.ofNullable(letzteMeldungAm);
    }

    /** Day of the decision; empty while the agreement is not decided. */
    public Optional<LocalDate> beobachtetSeit() {
        return Optional.ofNullable(beobachtetSeit);
    }

    /** The last one that was not taken back. */
    public Optional<Meldung> letzteMeldung() {
        return gueltige().stream().reduce((frueher, spaeter) -> spaeter);
    }

    public List<Meldung> meldungen() {
        return Collections.unmodifiableList(meldungen);
    }

    /** How many reports were ever given. */
    public int anzahlMeldungen() {
        return anzahlMeldungen;
    }

    /** Version for rule G-4: a command carries the one that its author saw. */
    public int version() {
        return version;
    }
}
