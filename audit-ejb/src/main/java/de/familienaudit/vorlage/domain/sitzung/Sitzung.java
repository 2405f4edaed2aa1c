package de.familienaudit.vorlage.domain.sitzung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Ruecknahme;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.gremium.Gremium;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A session of a body (rules V-5, V-16, G-1, G-7): planned, then cancelled or held; what lies in the past when it is entered is
 * nacherfasst. One that was entered by mistake is taken back, none is deleted.
 */
@Entity
public class Sitzung extends KommuneObjekt {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "gremium_id", updatable = false)
    private Gremium gremium;

    private LocalDate tag;

    private LocalTime von;

    private LocalTime bis;

    private String ort;

    @Enumerated(EnumType.STRING)
    private Sitzungsform form;

    private boolean dringlich;

    @Enumerated(EnumType.STRING)
    private Sitzungsstand stand;

    @Column(name = "termin_seit")
    private Instant terminSeit;

    @Column(updatable = false)
    private String quelle;

    @Column(updatable = false)
    private String nacherfassungsgrund;

    private String aenderungsgrund = "";

    @Embedded
    private Erfassung erfassung;

    @Embedded
    private Absage absage;

    @Column(name = "nachfolger_id")
    private Long nachfolgerId;

    @Embedded
    private Ruecknahme ruecknahme;

    @Version
    private int version;

    protected Sitzung() {}

    private Sitzung(Gremium gremium, Sitzungsplan plan, Sitzungsstand stand, Erfassung erfassung) {
        super(gremium.kommuneId());
        this.gremium = gremium;
        this.stand = stand;
        this.terminSeit = erfassung.am();
        this.erfassung = erfassung;
        uebernimm(plan);
    }

    /**
     * Plans a session today or later.
     *
     * @throws BusinessRuleException V-16.…, form.pflichtfeld, form.zu_lang, all at once
     */
    public static Sitzung planen(Gremium gremium, Sitzungsplan plan, LocalDate heute, Erfassung erfassung) {
        BusinessRuleException.throwIfAny(SitzungsplanRule.geplant(plan, heute));
        return new Sitzung(gremium, plan, Sitzungsstand.GEPLANT, erfassung);
    }

    /**
     * Records a session of the past, one that took place or one that was cancelled.
     *
     * @param stand ABGESAGT or STATTGEFUNDEN
     * @throws BusinessRuleException V-16.…, V-5.absage_ohne_grund, G-7.…, form.…, all at once
     */
    public static Sitzung nacherfassen(
            Gremium gremium,
            Sitzungsplan plan,
            Sitzungsstand stand,
            Nacherfassung nacherfassung,
            LocalDate heute,
            Erfassung erfassung) {
        BusinessRuleException.throwIfAny(nacherfassbar(plan, stand, nacherfassung, heute));
        Sitzung sitzung = new Sitzung(gremium, plan, stand, erfassung);
        sitzung.quelle = nacherfassung.quelle();
        sitzung.nacherfassungsgrund = nacherfassung.grund();
        if (stand == Sitzungsstand.ABGESAGT) {
            sitzung.absage = new Absage(nacherfassung.absage(), null, null);
        }
        return sitzung;
    }

    /**
     * Whether a session of the past can be recorded like this.
     *
     * @param stand null for none chosen
     * @return V-16.…, V-5.absage_ohne_grund, G-7.…, form.…, all at once; empty when it can stand
     */
    public static List<Violation> nacherfassbar(
            Sitzungsplan plan, Sitzungsstand stand, Nacherfassung nacherfassung, LocalDate heute) {
        boolean abgesagt = stand == Sitzungsstand.ABGESAGT;
        List<Violation> verstoesse = new ArrayList<>(SitzungsplanRule.nacherfasst(plan, heute));
        if (!abgesagt && stand != Sitzungsstand.STATTGEFUNDEN) {
            verstoesse.add(Violation.at("stand", "form.pflichtfeld"));
        }
        verstoesse.addAll(nacherfassung.verstoesse(abgesagt));
        return verstoesse;
    }

    /**
     * Changes what is planned, or corrects hours, place and form of one that took place; its day stays then.
     *
     * @throws BusinessRuleException V-16.…, V-5.abgesagt_bleibt, G-1.…, form.…
     */
    public void aendern(Sitzungsplan plan, String grund, LocalDate heute, Instant jetzt) {
        standPruefen(Sitzungsstand.ABGESAGT, "V-5.abgesagt_bleibt");
        boolean verlegt = !tag.equals(plan.tag());
        if (verlegt && plan.tag() != null && stand == Sitzungsstand.STATTGEFUNDEN) {
            throw new BusinessRuleException(Violation.at("tag", "V-16.verlegt_nach_sitzung", tag));
        }
        List<Violation> verstoesse = new ArrayList<>(aenderbar(plan, verlegt, heute));
        verstoesse.addAll(grund(grund, "G-1.aenderung_ohne_grund"));
        BusinessRuleException.throwIfAny(verstoesse);
        if (stand == Sitzungsstand.GEPLANT && (verlegt || dringlich != plan.dringlich())) {
            terminSeit = jetzt;
        }
        uebernimm(plan);
        aenderungsgrund = grund.strip();
    }

    /**
     * Whether it would be decided in writing from then on, or no longer: other questions are put to the vote then (V-16). Of a session that is
     * nacherfasst the form is only corrected (G-7).
     */
    public boolean wechseltVerfahren(Sitzungsplan plan) {
        return quelle == null
                && plan.form() != null
                && (form == Sitzungsform.UMLAUF) != (plan.form() == Sitzungsform.UMLAUF);
    }

    private List<Violation> aenderbar(Sitzungsplan plan, boolean verlegt, LocalDate heute) {
        if (stand != Sitzungsstand.GEPLANT) {
            return SitzungsplanRule.allgemein(plan, heute);
        }
        return verlegt ? SitzungsplanRule.geplant(plan, heute) : SitzungsplanRule.ohneVerlegung(plan, heute);
    }

    /**
     * Cancels what is planned.
     *
     * @throws BusinessRuleException V-5.schon_abgesagt, V-5.absage_nach_sitzung, V-5.absage_ohne_grund, G-1.…, form.zu_lang
     */
    public void absagen(String grund, Erfassung wer) {
        standPruefen(Sitzungsstand.ABGESAGT, "V-5.schon_abgesagt");
        standPruefen(Sitzungsstand.STATTGEFUNDEN, "V-5.absage_nach_sitzung");
        BusinessRuleException.throwIfAny(grund(grund, "V-5.absage_ohne_grund"));
        stand = Sitzungsstand.ABGESAGT;
        absage = new Absage(grund.strip(), wer.am(), wer.von());
    }

    /**
     * Names the session that takes place instead of this one, which was cancelled.
     *
     * @throws BusinessRuleException V-5.nicht_abgesagt, V-5.hat_nachfolger, V-5.nachfolger_…
     */
    public void ersetzenDurch(Sitzung nachfolger) {
        if (stand != Sitzungsstand.ABGESAGT) {
            throw new BusinessRuleException(Violation.of("V-5.nicht_abgesagt"));
        }
        if (nachfolgerId != null) {
            throw new BusinessRuleException(Violation.of("V-5.hat_nachfolger"));
        }
        if (!nachfolger.gremium.id().equals(gremium.id())) {
            throw new BusinessRuleException(Violation.at("nachfolger", "V-5.nachfolger_anderes_gremium"));
        }
        if (nachfolger.stand == Sitzungsstand.ZURUECKGENOMMEN
                || nachfolger.id().equals(id())
                || id().equals(nachfolger.nachfolgerId)) {
            throw new BusinessRuleException(Violation.at("nachfolger", "V-5.nachfolger_unmoeglich"));
        }
        nachfolgerId = nachfolger.id();
    }

    /** The session that was to take place instead was taken back: another one can be named. */
    public void ohneNachfolger() {
        nachfolgerId = null;
    }

    /** @throws BusinessRuleException V-16.noch_nicht, V-16.schon_stattgefunden, V-5.abgesagt_bleibt, G-1.… */
    public void stattgefunden(LocalDate heute) {
        standPruefen(Sitzungsstand.STATTGEFUNDEN, "V-16.schon_stattgefunden");
        standPruefen(Sitzungsstand.ABGESAGT, "V-5.abgesagt_bleibt");
        if (tag.isAfter(heute)) {
            throw new BusinessRuleException(Violation.of("V-16.noch_nicht", tag));
        }
        stand = Sitzungsstand.STATTGEFUNDEN;
    }

    /** @throws BusinessRuleException G-1.schon_zurueckgenommen, G-1.aenderung_ohne_grund, form.zu_lang */
    public void zuruecknehmen(String grund, Erfassung wer) {
        standPruefen(null, "");
        ruecknahme = new Ruecknahme(grund, wer);
        stand = Sitzungsstand.ZURUECKGENOMMEN;
        nachfolgerId = null;
    }

    private void standPruefen(Sitzungsstand unmoeglich, String code) {
        if (stand == Sitzungsstand.ZURUECKGENOMMEN) {
            throw new BusinessRuleException(Violation.of("G-1.schon_zurueckgenommen", ruecknahme.von()));
        }
        if (stand == unmoeglich) {
            throw new BusinessRuleException(Violation.of(code));
        }
    }

    private static List<Violation> grund(String grund, String fehlt) {
        return Nacherfassung.text("grund", grund, fehlt, Nacherfassung.GRUND_LAENGE);
    }

    private void uebernimm(Sitzungsplan plan) {
        tag = plan.tag();
        von = plan.von();
        bis = plan.bis();
        ort = plan.ort();
        form = plan.form();
        dringlich = plan.dringlich();
    }

    public Gremium gremium() {
        return gremium;
    }

    public Sitzungsplan plan() {
        return new Sitzungsplan(tag, von, bis, ort, form, dringlich);
    }

    public Sitzungsstand stand() {
        return stand;
    }

    /** Whether it is planned or took place. */
    public boolean steht() {
        return stand == Sitzungsstand.GEPLANT || stand == Sitzungsstand.STATTGEFUNDEN;
    }

    /** Whether something has to be done before it: only what is planned, and an Umlauf invites nobody. */
    public boolean hatFristen() {
        return stand == Sitzungsstand.GEPLANT && form.wirdGeladen();
    }

    /** When its day was set. */
    public Instant terminSeit() {
        return terminSeit;
    }

    /** Source of what is nacherfasst; empty for what was planned in the program. */
    public Optional<String> quelle() {
        return Optional.ofNullable(quelle);
    }

    /** Why it was recorded afterwards; empty for what was planned in the program. */
    public Optional<String> nacherfassungsgrund() {
        return Optional.ofNullable(nacherfassungsgrund);
    }

    /** Why it was changed last; empty when it never was. */
    public String aenderungsgrund() {
        return aenderungsgrund;
    }

    public Erfassung erfassung() {
        return erfassung;
    }

    /** Empty unless it was cancelled. */
    public Optional<Absage> absage() {
        return Optional.ofNullable(absage);
    }

    /** Id of the session that takes place instead; empty for none. */
    public Optional<Long> nachfolgerId() {
        return Optional.ofNullable(nachfolgerId);
    }

    /** Empty while it stands. */
    public Optional<Ruecknahme> ruecknahme() {
        return Optional.ofNullable(ruecknahme);
    }

    /** Version for rule G-4. */
    public int version() {
        return version;
    }
}
