package de.familienaudit.zielvereinbarung.domain.massnahme;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Schriftform;
import de.familienaudit.shared.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.IntStream;

/** A filter of the lists that a person keeps under a name; nobody else sees it. */
@Entity
@Table(name = "gespeicherter_filter")
public class GespeicherterFilter extends KommuneObjekt {

    /** How many a person keeps per Kommune. */
    public static final int HOECHSTENS = 20;

    /** Longest name, in characters as people count them. */
    public static final int NAME_HOECHSTENS = 60;

    /** Longest query of an address. */
    public static final int ABFRAGE_HOECHSTENS = 2000;

    @Column(name = "konto_id", updatable = false)
    private long kontoId;

    @Column(updatable = false)
    private int platz;

    private String name;

    @Column(updatable = false)
    private String abfrage;

    protected GespeicherterFilter() {}

    /**
     * Takes the first free place.
     *
     * @param abfrage query of the address without the question mark
     * @param vorhandene those that the person keeps already
     * @throws BusinessRuleException F.filter_…, form.zu_lang
     */
    public GespeicherterFilter(
            long kommuneId, long kontoId, String name, String abfrage, Collection<GespeicherterFilter> vorhandene) {
        super(kommuneId);
        if (abfrage.isEmpty()) {
            throw new BusinessRuleException(Violation.of("F.filter_leer"));
        }
        if (abfrage.length() > ABFRAGE_HOECHSTENS) {
            throw new BusinessRuleException(Violation.of("F.filter_zu_lang"));
        }
        this.kontoId = kontoId;
        this.abfrage = abfrage;
        this.platz = IntStream.rangeClosed(1, HOECHSTENS)
                .filter(p -> vorhandene.stream().noneMatch(v -> v.platz == p))
                .findFirst()
                .orElseThrow(
                        () -> new BusinessRuleException(Violation.at("filterName", "F.filter_zu_viele", HOECHSTENS)));
        this.name = pruefe(name, vorhandene);
    }

    /**
     * @param vorhandene those that the person keeps, this one among them or not
     * @throws BusinessRuleException F.filter_name_…
     */
    public void umbenennen(String neuerName, Collection<GespeicherterFilter> vorhandene) {
        name = pruefe(neuerName, vorhandene.stream().filter(v -> v != this).toList());
    }

    private static String pruefe(String name, Collection<GespeicherterFilter> andere) {
        String gestutzt = name == null ? "" : Schriftform.eine(name).strip();
        if (gestutzt.isEmpty()) {
            throw new BusinessRuleException(Violation.at("filterName", "F.filter_name_fehlt"));
        }
        if (gestutzt.codePointCount(0, gestutzt.length()) > NAME_HOECHSTENS) {
            throw new BusinessRuleException(
                    Violation.zuLang("filterName", gestutzt.codePointCount(0, gestutzt.length()), NAME_HOECHSTENS));
        }
        if (andere.stream().anyMatch(a -> a.heisst(gestutzt))) {
            throw new BusinessRuleException(Violation.at("filterName", "F.filter_name_vergeben", gestutzt));
        }
        return gestutzt;
    }

    private boolean heisst(String anderer) {
        return name.toLowerCase(Locale.GERMAN).equals(anderer.toLowerCase(Locale.GERMAN));
    }

    public String name() {
        return name;
    }

    /** Query of the address without the question mark. */
    public String abfrage() {
        return abfrage;
    }

    /** From 1 to {@link #HOECHSTENS}, each once. */
    public int platz() {
        return platz;
    }
}
