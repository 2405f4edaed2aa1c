package de.familienaudit.haushalt.domain.satzung;

import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rule H-2: a step of a Satzung has a day and a document, follows on the last one by {@link SatzungswechselRule} and does not lie before
 * it. Of what is nacherfasst steps may be missing, and in years that are only records an announcement may be early: remarks (G-7). What the
 * program sees itself is no remark: after an objection or a refusal nothing is left out in a running year. Days that contradict each other
 * are refused always.
 */
public final class SatzungsschrittRule {

    private static final int NACHWEIS = 300;
    private static final LocalDate FRUEHESTER = LocalDate.of(SatzungsjahreRule.FRUEHESTES, Month.JANUARY, 1);

    private SatzungsschrittRule() {}

    /** @return H-2.…, form.pflichtfeld, form.zu_lang, all at once */
    public static List<Violation> verstoesse(
            Satzung satzung, Satzungsschritt schritt, LocalDate heute, Erfassungsweise weise) {
        List<Violation> verstoesse = new ArrayList<>();
        if (!moeglich(satzung.stand(), schritt.stand(), weise)) {
            verstoesse.add(Violation.of("H-2.nicht_moeglich", satzung.stand(), schritt.stand()));
        } else if (schritt.tag() == null) {
            verstoesse.add(Violation.at("tag", "form.pflichtfeld"));
        } else {
            tag(satzung, schritt, heute, weise, verstoesse);
            if (weise != Erfassungsweise.NACHWEIS && verstoesse.isEmpty()) {
                zuFrueh(satzung, schritt).ifPresent(verstoesse::add);
            }
        }
        nachweis(schritt, verstoesse);
        return verstoesse;
    }

    /**
     * The step with which a Satzung begins: its draft, or the first that is known of one that is nacherfasst.
     *
     * @return H-2.beginnt_als_entwurf, H-2.in_der_zukunft, H-2.tag_fern, G-7.von_heute, H-2.nachweis_fehlt, form.…, all at once
     */
    public static List<Violation> anfang(Satzungsschritt schritt, LocalDate heute, Erfassungsweise weise) {
        List<Violation> verstoesse = new ArrayList<>();
        if (weise == Erfassungsweise.LAUFEND && schritt.stand() != Satzungsstand.ENTWURF) {
            verstoesse.add(Violation.of("H-2.beginnt_als_entwurf", schritt.stand()));
        }
        if (schritt.tag() == null) {
            verstoesse.add(Violation.at("tag", "form.pflichtfeld"));
        } else {
            moeglicherTag(schritt.tag(), heute, weise).ifPresent(verstoesse::add);
        }
        nachweis(schritt, verstoesse);
        return verstoesse;
    }

    /** Rule G-7: what the first step that is known leaves open. */
    public static List<Violation> bemerkungen(Satzungsschritt anfang) {
        return anfang.stand() == Satzungsstand.ENTWURF
                ? List.of()
                : List.of(Violation.of("H-2.anfang_fehlt", anfang.stand()));
    }

    /** Rule G-7: what a recorded step leaves open. */
    public static List<Violation> bemerkungen(Satzung satzung, Satzungsschritt schritt) {
        List<Violation> bemerkungen = new ArrayList<>();
        if (!SatzungswechselRule.erlaubt(satzung.stand(), schritt.stand())) {
            bemerkungen.add(Violation.of("H-2.schritt_fehlt", satzung.stand(), schritt.stand()));
        }
        zuFrueh(satzung, schritt).ifPresent(bemerkungen::add);
        return bemerkungen;
    }

    /** Whether a step may come after this Stand, in one step or, recorded afterwards, by leaving some out. */
    public static boolean moeglich(Satzungsstand von, Satzungsstand nach, Erfassungsweise weise) {
        if (SatzungswechselRule.erlaubt(von, nach)) {
            return true;
        }
        boolean gesehen = von == Satzungsstand.BEANSTANDET || von == Satzungsstand.VERSAGT;
        return (weise == Erfassungsweise.NACHWEIS || weise == Erfassungsweise.NACHERFASST && !gesehen)
                && SatzungswechselRule.erreichbar(von, nach);
    }

    private static void tag(
            Satzung satzung,
            Satzungsschritt schritt,
            LocalDate heute,
            Erfassungsweise weise,
            List<Violation> verstoesse) {
        Satzungsschritt letzter = satzung.letzter();
        if (schritt.tag().isBefore(letzter.tag())) {
            verstoesse.add(Violation.at("tag", "H-2.vor_dem_schritt", letzter.stand(), letzter.tag()));
        } else {
            moeglicherTag(schritt.tag(), heute, weise).ifPresent(verstoesse::add);
        }
    }

    /** Whether something can have happened on this day. */
    static Optional<Violation> moeglicherTag(LocalDate tag, LocalDate heute, Erfassungsweise weise) {
        if (tag.isAfter(heute)) {
            return Optional.of(Violation.at("tag", "H-2.in_der_zukunft", tag));
        }
        if (tag.isBefore(FRUEHESTER)) {
            return Optional.of(Violation.at("tag", "H-2.tag_fern", FRUEHESTER));
        }
        return weise == Erfassungsweise.NACHERFASST && tag.isEqual(heute)
                ? Optional.of(Violation.at("tag", "G-7.von_heute"))
                : Optional.empty();
    }

    static void nachweis(Satzungsschritt schritt, List<Violation> verstoesse) {
        if (schritt.nachweis().isEmpty()) {
            verstoesse.add(Violation.at("nachweis", "H-2.nachweis_fehlt"));
        } else if (schritt.nachweis().length() > NACHWEIS) {
            verstoesse.add(Violation.zuLang("nachweis", schritt.nachweis().length(), NACHWEIS));
        }
    }

    static Optional<Violation> zuFrueh(Satzung satzung, Satzungsschritt schritt) {
        return schritt.stand() != Satzungsstand.BEKANNTGEMACHT || schritt.tag() == null
                ? Optional.empty()
                : SatzungsbekanntmachungRule.fruehestens(satzung)
                        .filter(frueh -> schritt.tag().isBefore(frueh))
                        .map(frueh -> Violation.at("tag", "H-2.bekanntmachung_zu_frueh", frueh));
    }
}
