package de.familienaudit.stelle.domain;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.Zeitraum;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A post or office on which responsibility hangs (rule G-6), inside the administration or outside of it. Only one inside
 * can be accountable for measures (rule A-3). A merged one stands for another, its target, and keeps everything it has.
 */
@Entity
public class Stelle extends KommuneObjekt {

    private static final int MAX_NAME = 300;

    private String name;

    @Column(name = "name_seit")
    private LocalDate nameSeit;

    @Enumerated(EnumType.STRING)
    private StellenArt art;

    @Enumerated(EnumType.STRING)
    private Stellenstand stand = Stellenstand.VERZEICHNET;

    @Column(name = "zusammengefuehrt_in")
    private Long zusammengefuehrtIn;

    /** The target of a merged one, else its own id; computed by the database, for queries. */
    @SuppressWarnings("unused")
    @Column(name = "wirksam_id", insertable = false, updatable = false)
    private Long wirksamId;

    @Column(name = "geaendert_am")
    private Instant geaendertAm;

    @Version
    private int version;

    protected Stelle() {}

    /**
     * @throws BusinessRuleException A-3.stelle_ohne_name when the name is blank, A-3.stelle_name_zu_lang above 300
     *     characters
     */
    public Stelle(long kommuneId, String name, StellenArt art) {
        super(kommuneId);
        this.name = name.strip();
        BusinessRuleException.throwIfAny(nameViolations(this.name));
        this.art = art;
    }

    /** One that only a draft names (rule A-9); @throws BusinessRuleException A-3.… as above. */
    public static Stelle imEntwurf(long kommuneId, String name, StellenArt art) {
        Stelle stelle = new Stelle(kommuneId, name, art);
        stelle.stand = Stellenstand.ENTWURF;
        return stelle;
    }

    /**
     * Rule G-6: gives a new name, or corrects the one of today.
     *
     * @param ab first day of the new name, today at the latest; null when the name of today was written wrongly
     * @return the former name with its days; empty after a correction
     * @throws BusinessRuleException A-3.stelle_…, G-6.stelle_heisst_schon_so, G-6.in_der_zukunft, G-6.vor_dem_jetzigen
     */
    public Optional<Stellenname> umbenennen(String neu, LocalDate ab, LocalDate heute) {
        String bereinigt = neu.strip();
        List<Violation> verstoesse = new ArrayList<>(nameViolations(bereinigt));
        if (bereinigt.equals(name)) {
            verstoesse.add(Violation.at("stellenname", "G-6.stelle_heisst_schon_so"));
        }
        if (ab != null && ab.isAfter(heute)) {
            verstoesse.add(Violation.at("giltAb", "G-6.in_der_zukunft", ab));
        }
        if (ab != null && nameSeit != null && ab.isBefore(nameSeit)) {
            verstoesse.add(Violation.at("giltAb", "G-6.vor_dem_jetzigen", nameSeit));
        }
        BusinessRuleException.throwIfAny(verstoesse);
        Optional<Stellenname> frueher = ab == null || ab.equals(nameSeit)
                ? Optional.empty()
                : Optional.of(new Stellenname(this, name, Zeitraum.of(nameSeit, ab.minusDays(1))));
        name = bereinigt;
        nameSeit = ab == null ? nameSeit : ab;
        return frueher;
    }

    /**
     * Rule A-3: whoever is accountable for measures stays inside the administration.
     *
     * @param federfuehrungen for how many measures it is accountable
     * @throws BusinessRuleException A-3.extern_mit_federfuehrung
     */
    public void artAendern(StellenArt neu, long federfuehrungen) {
        if (neu == StellenArt.EXTERN && federfuehrungen > 0) {
            throw new BusinessRuleException(
                    Violation.at("stellenArt", "A-3.extern_mit_federfuehrung", federfuehrungen));
        }
        art = neu;
    }

    /** Lets this one stand for another; null lets it stand for itself again. {@link ZusammenfuehrungPolicy} comes first. */
    public void stehtFuer(Long zielId) {
        zusammengefuehrtIn = zielId;
    }

    /** Rule A-9: a draft names it; one that no list has is met in drafts only until one of them is decided. */
    public void imEntwurfGenannt() {
        if (stand == Stellenstand.ENTFERNT) {
            stand = Stellenstand.ENTWURF;
        }
    }

    /** It stands in every list from now on; false when it did before. */
    public boolean verzeichnen() {
        boolean neu = stand != Stellenstand.VERZEICHNET;
        stand = Stellenstand.VERZEICHNET;
        return neu;
    }

    /** Rule A-9: the draft that named it is gone, and nothing else ever did. */
    public void aufgeben() {
        if (stand != Stellenstand.ENTWURF) {
            throw new IllegalStateException("Stelle " + id() + " is not of a draft only");
        }
        stand = Stellenstand.ENTFERNT;
    }

    /**
     * Takes it out of every list.
     *
     * @throws BusinessRuleException G-6.…, see {@link EntbehrlichRule}
     */
    public void entfernen(EntbehrlichRule.Gebrauch gebrauch) {
        BusinessRuleException.throwIfAny(EntbehrlichRule.verstoesse(name, gebrauch));
        stand = Stellenstand.ENTFERNT;
    }

    /** Something that hangs on this Stelle changed: its version moves on (rule G-4). */
    public void geaendert(Instant jetzt) {
        geaendertAm = jetzt;
    }

    private static List<Violation> nameViolations(String name) {
        if (name.isEmpty()) {
            return List.of(Violation.at("stellenname", "A-3.stelle_ohne_name"));
        }
        return name.length() > MAX_NAME
                ? List.of(Violation.at("stellenname", "A-3.stelle_name_zu_lang", MAX_NAME, name.length()))
                : List.of();
    }

    /** The name of today. */
    public String name() {
        return name;
    }

    /** First day of the name of today; empty when it always had it. */
    public Optional<LocalDate> nameSeit() {
        return Optional.ofNullable(nameSeit);
    }

    public StellenArt art() {
        return art;
    }

    public boolean istIntern() {
        return art == StellenArt.INTERN;
    }

    /** Id of the Stelle that this one was merged into; empty when it stands for itself. */
    public Optional<Long> zusammengefuehrtIn() {
        return Optional.ofNullable(zusammengefuehrtIn);
    }

    public Stellenstand stand() {
        return stand;
    }

    /** When something about it was last changed by a person; empty when nothing was. */
    public Optional<Instant> geaendertAm() {
        return Optional.ofNullable(geaendertAm);
    }

    /** Version for rule G-4. */
    public int version() {
        return version;
    }
}
